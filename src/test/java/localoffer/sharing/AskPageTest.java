package localoffer.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import localoffer.Asked;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AskPageTest {

  private static final String ASK = "/ask-and-share/ask";

  private final World world = World.shared();
  private final String officer = Officers.cookie(world, Role.APPROVER);

  @Test
  void aQuestionIsKeptForAnOfficerAndSeenByNobodyElse() {
    String title = "Where do I find a dentist with a quiet room?";
    HttpResponse<String> answer = ask(Map.of("title", title));
    assertEquals(303, answer.statusCode());
    assertEquals("/ask-and-share/asked", answer.headers().firstValue("Location").orElse(""));
    assertTrue(staff().text().contains(title), staff().text());
    assertFalse(world.page("/ask-and-share").text().contains(title));
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
  }

  @Test
  void anEmptyQuestionSaysWhatToDoAndKeepsWhatWasTyped() {
    HttpResponse<String> answer = ask(Map.of("title", " ", "detail", "We live <here>."));
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertEquals("#title", page.select(".govuk-error-summary a").attr("href"));
    assertEquals("We live <here>.", page.expectFirst("textarea").val());
    assertTrue(page.title().startsWith("Error: "));
  }

  @Test
  void wordsThatTellWhoSomebodyIsAreLookedAtAgainAndMayBeSent() {
    String title = "Who can I ring? I am on 07700 900125";
    Document again = World.read(ask(Map.of("title", title)));
    assertEquals("Look at your words again", again.select("h1").text());
    assertTrue(again.text().contains("07700 900125"));
    assertFalse(staff().text().contains(title));
    assertEquals(303, ask(Map.of("title", title, "seen", "yes")).statusCode());
    assertTrue(staff().text().contains(title));
  }

  @Test
  void aFormSentTwiceIsOneQuestion() {
    Map<String, String> form = form();
    form.put("title", "Is there a swimming class for two?");
    world.post(ASK, form, "X-Forwarded-For", Asked.home());
    world.post(ASK, form, "X-Forwarded-For", Asked.home());
    assertEquals(1, staff().select("a:containsOwn(swimming class for two)").size());
  }

  @Test
  void whatAProgramSendsIsThankedAndHeld() {
    String title = "Buy pills here now";
    assertEquals(303, ask(Map.of("title", title, "website", "https://pills.example")).statusCode());
    assertTrue(
        staff().expectFirst("li:has(a:containsOwn(Buy pills))").text().contains("May be spam"));
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    assertEquals(403, world.post(ASK, Map.of("title", "Hello there")).statusCode());
  }

  private HttpResponse<String> ask(Map<String, String> typed) {
    Map<String, String> form = form();
    form.putAll(typed);
    return world.post(ASK, form, "X-Forwarded-For", Asked.home());
  }

  private Map<String, String> form() {
    Map<String, String> form = new HashMap<>();
    Document page = world.page(ASK);
    for (String name : new String[] {"csrf", "begun", "form"}) {
      form.put(name, page.expectFirst("input[name=" + name + "]").val());
    }
    return form;
  }

  private Document staff() {
    return world.page("/staff/questions", "Cookie", officer);
  }
}
