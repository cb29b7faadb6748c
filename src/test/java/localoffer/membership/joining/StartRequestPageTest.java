package localoffer.membership.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.Requested;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StartRequestPageTest {

  private static final String CLAIM = "/update/claim/scope";

  private final World world = World.shared();

  @Test
  void everyListingAsksWhoseItIs() {
    Document page = world.page("/services/scope");
    assertEquals(1, page.select("main a[href=" + CLAIM + "]").size());
    assertTrue(world.page(CLAIM).text().contains("Scope"));
    assertEquals(404, world.get("/update/claim/nothing").statusCode());
  }

  @Test
  void nothingIsWrittenAboutSomebodyBeforeTheirAddressIsConfirmed() {
    String email = "new-leader@example.org";
    HttpResponse<String> asked = world.submit(CLAIM, Map.of("email", email));
    assertEquals("/update/sign-in/check-your-mail", Requested.location(asked));
    String link = Mailbox.link(world, email);
    assertEquals(0, people(email));
    assertTrue(link.endsWith("?to=" + CLAIM), link);
    String cookie = asked.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    assertTrue(world.page(link, "Cookie", cookie).text().contains("Confirm your email address"));
    assertEquals(0, people(email));
    HttpResponse<String> in = world.submit(link, Map.of(), "Cookie", cookie);
    assertEquals(CLAIM, Requested.location(in));
    assertEquals(1, people(email));
  }

  @Test
  void whoIsKnownAlreadyIsAnsweredTheSame() {
    String known = Providers.added(world, Providers.BENS);
    HttpResponse<String> one = world.submit(CLAIM, Map.of("email", known));
    HttpResponse<String> other = world.submit(CLAIM, Map.of("email", "nobody@example.org"));
    assertEquals(one.statusCode(), other.statusCode());
    assertEquals(Requested.location(one), Requested.location(other));
    assertEquals(one.body(), other.body());
    assertTrue(Mailbox.link(world, known).endsWith("?to=" + CLAIM));
  }

  @Test
  void whoKeepsItAlreadyGoesToTheirEntries() {
    String cookie = Providers.cookie(world, "scope");
    assertEquals("/update", Requested.location(world.get(CLAIM, "Cookie", cookie)));
  }

  @Test
  void whoStartsTwiceGoesOnWhereTheyWere() {
    String cookie = Providers.newcomer(world);
    String first = Requested.location(world.submit(CLAIM, Map.of(), "Cookie", cookie));
    String second = Requested.location(world.submit(CLAIM, Map.of(), "Cookie", cookie));
    assertTrue(first.endsWith("/questions/role"), first);
    assertEquals(first, second);
    String other = Requested.location(world.submit("/update/register", Map.of(), "Cookie", cookie));
    assertTrue(other.endsWith("/questions/organisation"), other);
    assertFalse(other.startsWith(first.replaceFirst("/questions/.*", "")));
  }

  @Test
  void whatIsNoAddressIsSaid() {
    HttpResponse<String> answer = world.submit("/update/register", Map.of("email", "dee"));
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertTrue(page.title().startsWith("Error: "));
    assertEquals("dee", page.expectFirst("#email").val());
  }

  private int people(String email) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery("SELECT count(*) FROM person WHERE email = :email")
                        .bind("email", email)
                        .mapTo(Integer.class)
                        .one()));
  }
}
