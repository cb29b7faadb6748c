package localoffer.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.Requested;
import localoffer.World;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PeoplePageTest {

  private static final String CLUB = "beat";

  private final World world = World.shared();
  private final String amira = Providers.cookie(world, CLUB);

  @Test
  void whoIsInvitedKeepsTheEntriesOnceTheySignInWithTheLink() {
    String email = "new-colleague@example.org";
    assertEquals("/update/people?done=invited", Requested.location(invite(email)));
    assertEquals(Optional.empty(), person(email));
    assertTrue(people(amira).text().contains(email + ", invited"));
    String link = Mailbox.link(world, email);
    assertEquals(200, world.get(link).statusCode());
    HttpResponse<String> in = world.submit(link, Map.of());
    assertEquals("/update", Requested.location(in));
    String cookie = in.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
    assertTrue(people(cookie).text().contains(email + " (you)"));
    assertEquals(410, world.get(link).statusCode());
    assertEquals(422, invite(email).statusCode());
  }

  @Test
  void aMemberOfAnotherOrganisationIsInvitedToo() {
    String email = Providers.added(world, Providers.BENS);
    String ben = Providers.another(world, email);
    invite(email);
    String link = Mailbox.link(world, email);
    assertEquals(200, world.get(link, "Cookie", ben).statusCode());
    assertEquals(303, world.submit(link, Map.of(), "Cookie", ben).statusCode());
    assertEquals(2, people(ben).select("main h2:has(~ ul)").size());
  }

  @Test
  void anInvitationIsTakenBackAndASecondRevokesTheFirst() {
    String email = "not-after-all@example.org";
    invite(email);
    String first = Mailbox.link(world, email);
    invite(email);
    String second = Mailbox.link(world, email);
    assertEquals(410, world.get(first).statusCode());
    Document page = people(amira);
    String action = page.expectFirst("main li:contains(" + email + ") form").attr("action");
    String csrf = page.expectFirst("main input[name=csrf]").val();
    Map<String, String> form = Map.of("csrf", csrf);
    String ben = Providers.ben(world);
    assertEquals(404, world.post(action, csrfOf(ben), "Cookie", ben).statusCode());
    assertEquals(303, world.post(action, form, "Cookie", amira).statusCode());
    assertEquals(410, world.get(second).statusCode());
  }

  @Test
  void nobodyInvitesToAnOrganisationThatIsNotTheirs() {
    Map<String, String> form = Map.of("organisation", Providers.BENS, "email", "x@example.org");
    assertEquals(404, world.submit(PeoplePage.PATH, form, "Cookie", amira).statusCode());
  }

  @Test
  void whatIsNoAddressIsSaidAndKept() {
    HttpResponse<String> answer = invite("colleague");
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertEquals("#email", page.select(".govuk-error-summary a").attr("href"));
    assertEquals("colleague", page.expectFirst("#email").val());
  }

  @Test
  void whoSendsManyInvitationsIsStopped() {
    String busy = Providers.cookie(world, CLUB);
    for (int sent = 0; sent < 20; sent++) {
      assertEquals(303, invite(busy, "many" + sent + "@example.org").statusCode());
    }
    assertEquals(422, invite(busy, "many20@example.org").statusCode());
  }

  private Map<String, String> csrfOf(String cookie) {
    Document page = world.page("/update/sessions", "Cookie", cookie);
    return Map.of("csrf", page.expectFirst("main input[name=csrf]").val());
  }

  private Document people(String cookie) {
    return world.page(PeoplePage.PATH, "Cookie", cookie);
  }

  private HttpResponse<String> invite(String email) {
    return invite(amira, email);
  }

  private HttpResponse<String> invite(String cookie, String email) {
    Map<String, String> form = Map.of("organisation", CLUB, "email", email);
    return world.submit(PeoplePage.PATH, form, "Cookie", cookie);
  }

  private Optional<String> person(String email) {
    return Officers.inDatabase(
        world,
        database ->
            new AccountStore(database)
                .byEmail(EmailAddress.parse(email).orElseThrow())
                .map(each -> each.id().toString()));
  }
}
