package localoffer.membership.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Providers;
import localoffer.Requested;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CheckRequestPageTest {

  private final World world = World.shared();
  private final String cookie = Providers.newcomer(world);

  @Test
  void everyAnswerStandsThereWithAWayToChangeIt() {
    String request = Requested.drafted(world, "/update/register", cookie);
    Document page = world.page(request + "/check", "Cookie", cookie);
    assertTrue(page.text().contains("Saturday Stars"));
    assertTrue(page.text().contains("A charity"));
    assertEquals(5, page.select("main dd a").size());
    String change = page.expectFirst("main dd a").attr("href");
    Map<String, String> other = Map.of("answer", "Sunday Stars");
    assertEquals(
        request + "/check", Requested.location(world.submit(change, other, "Cookie", cookie)));
    assertTrue(world.page(request + "/check", "Cookie", cookie).text().contains("Sunday Stars"));
  }

  @Test
  void whatIsNotAnsweredYetIsAskedFirst() {
    String first = Requested.location(world.submit("/update/register", Map.of(), "Cookie", cookie));
    String check = first.replaceFirst("/questions/.*", "/check");
    assertEquals(first, Requested.location(world.get(check, "Cookie", cookie)));
  }

  @Test
  void whatIsSentCanNoLongerBeChanged() {
    String request = Requested.sent(world, "/update/register", cookie);
    assertEquals(request, Requested.location(world.get(request + "/check", "Cookie", cookie)));
    String question = request + "/questions/role";
    assertEquals(request, Requested.location(world.get(question, "Cookie", cookie)));
    String csrf = world.page("/update/sessions", "Cookie", cookie).expectFirst("main input").val();
    Map<String, String> form = Map.of("csrf", csrf, "answer", "Mayor");
    assertEquals(request, Requested.location(world.post(question, form, "Cookie", cookie)));
  }
}
