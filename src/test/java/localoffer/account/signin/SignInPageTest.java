package localoffer.account.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SignInPageTest {

  private final World world = World.shared();

  @Test
  void theAnswerDoesNotTellWhoIsAnOfficer() {
    Person officer = Person.newOfficer(world);
    Person stranger = Person.stranger(world);
    assertEquals(asking(stranger), asking(officer));
    assertEquals(stranger.get(CheckMailPage.PATH).body(), officer.get(CheckMailPage.PATH).body());
  }

  @Test
  void onlyAnOfficerIsSentAMail() {
    Person stranger = Person.stranger(world);
    stranger.submit(SignInPage.PATH, Map.of("email", stranger.email));
    Person officer = Person.newOfficer(world);
    officer.askForLink();
    assertEquals(List.of(), stranger.mails());
    assertEquals(1, officer.mails().size());
  }

  @Test
  void anAddressMayBeTypedInAnyLetters() {
    Person officer = Person.newOfficer(world);
    String typed = "  " + officer.email.toUpperCase(Locale.ROOT) + " ";
    assertEquals(
        CheckMailPage.PATH,
        officer.location(officer.submit(SignInPage.PATH, Map.of("email", typed))));
  }

  @Test
  void whatIsNoAddressIsSaidAndKept() {
    for (String typed : new String[] {"", "carol", "carol@", "a@b.uk\nBcc: c@d.uk", "<b>@x.uk"}) {
      HttpResponse<String> answer =
          Person.stranger(world).submit(SignInPage.PATH, Map.of("email", typed));
      assertEquals(422, answer.statusCode());
      Document page = World.read(answer);
      assertTrue(page.title().startsWith("Error: "), page.title());
      assertEquals("#email", page.select(".govuk-error-summary a").attr("href"));
      assertTrue(page.select("#email").attr("aria-describedby").contains("email-error"));
      assertEquals(typed.replace("\n", ""), page.expectFirst("#email").val().replace("\n", ""));
    }
  }

  @Test
  void whoAsksTooOftenIsToldWhenToTryAgain() {
    Person officer = Person.newOfficer(world);
    for (int asked = 0; asked < 5; asked++) {
      assertEquals(303, officer.submit(SignInPage.PATH, email(officer)).statusCode());
    }
    HttpResponse<String> answer = officer.elsewhere().submit(SignInPage.PATH, email(officer));
    assertEquals(429, answer.statusCode());
    assertEquals("900", answer.headers().firstValue("Retry-After").orElse(""));
    Document page = World.read(answer);
    assertTrue(page.text().contains("Try again at 09:15"), page.text());
    assertEquals(officer.email, page.expectFirst("#email").val());
  }

  @Test
  void whoAsksForManyIsToldToo() {
    Person guesser = Person.stranger(world);
    for (int asked = 0; asked < 30; asked++) {
      Map<String, String> form = Map.of("email", "guess" + asked + "@example.gov.uk");
      assertEquals(303, guesser.submit(SignInPage.PATH, form).statusCode());
    }
    assertEquals(429, guesser.submit(SignInPage.PATH, email(guesser)).statusCode());
    Person other = Person.stranger(world);
    assertEquals(303, other.submit(SignInPage.PATH, email(other)).statusCode());
  }

  @Test
  void whoIsSignedInGoesOn() {
    HttpResponse<String> answer =
        world.get(SignInPage.PATH, "Cookie", Officers.cookie(world, Role.APPROVER));
    assertEquals(303, answer.statusCode());
    assertEquals("/staff", answer.headers().firstValue("Location").orElse(""));
  }

  @Test
  void itsCookieGoesToThisHostAlone() {
    Map<String, String> https = Map.of("LOCAL_OFFER_BASE_URL", "https://offer.example");
    try (World behindProxy = World.open(https)) {
      HttpResponse<String> answer =
          behindProxy.submit(SignInPage.PATH, Map.of("email", "dee@example.org"));
      String set = answer.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(set.startsWith("__Host-asked="), set);
      for (String promise : List.of("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")) {
        assertTrue(set.contains(promise), set);
      }
    }
  }

  private static Map<String, String> email(Person person) {
    return Map.of("email", person.email);
  }

  /** All that is answered, but for the time and the token in the cookie. */
  private static String asking(Person person) {
    HttpResponse<String> answer = person.submit(SignInPage.PATH, email(person));
    Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    String all = answer.statusCode() + " " + headers + " " + answer.body();
    return all.replaceAll("asked=[\\w-]{43}", "asked=").replaceAll("Expires=[^;]*", "");
  }
}
