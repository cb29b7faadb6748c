package localoffer.account.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FollowLinkPageTest {

  private final World world = World.shared();

  @Test
  void lookingAtALinkDoesNotUseItUp() {
    Person officer = Person.newOfficer(world);
    String link = officer.askForLink();
    for (int looked = 0; looked < 20; looked++) {
      assertEquals(200, world.get(link).statusCode());
    }
    assertEquals(200, world.send(world.request(link).HEAD()).statusCode());
    assertEquals(EnterCodePage.PATH, officer.location(officer.submit(link, Map.of())));
  }

  @Test
  void aLinkWorksOnce() {
    Person officer = Person.newOfficer(world);
    String link = officer.askForLink();
    Map<String, String> form = Map.of("csrf", officer.csrf(link));
    assertEquals(303, officer.post(link, form).statusCode());
    assertEquals(410, officer.post(link, form).statusCode());
    assertEquals(410, officer.get(link).statusCode());
  }

  @Test
  void fiftyWhoUseItAtOnceGiveOneSession() throws InterruptedException, ExecutionException {
    Person officer = Person.newOfficer(world);
    String link = officer.askForLink();
    String cookie = "asked=" + officer.cookie("asked");
    Map<String, String> form = Map.of("csrf", officer.csrf(link));
    Callable<Integer> use = () -> world.post(link, form, "Cookie", cookie).statusCode();
    int in = 0;
    try (ExecutorService all = Executors.newFixedThreadPool(50)) {
      for (Future<Integer> status : all.invokeAll(Stream.generate(() -> use).limit(50).toList())) {
        in += status.get() == 303 ? 1 : 0;
      }
    }
    assertEquals(1, in);
  }

  @Test
  void askingAgainRevokesTheLinkBefore() {
    Person officer = Person.newOfficer(world);
    String first = officer.askForLink();
    String second = officer.askForLink();
    assertEquals(410, officer.get(first).statusCode());
    assertEquals(303, officer.submit(second, Map.of()).statusCode());
  }

  @Test
  void anotherBrowserIsAskedForTheCodeOfTheMail() {
    Person officer = Person.newOfficer(world);
    String link = officer.askForLink();
    Person elsewhere = officer.elsewhere();
    assertFalse(elsewhere.page(link).select("main #code").isEmpty());
    assertTrue(officer.page(link).select("main #code").isEmpty());
    Document asked = World.read(elsewhere.submit(link, Map.of()));
    assertEquals("#code", asked.select(".govuk-error-summary a").attr("href"));
    assertEquals(422, elsewhere.submit(link, Map.of("code", wrong(officer))).statusCode());
    assertEquals(303, elsewhere.submit(link, Map.of("code", officer.codeOfMail())).statusCode());
  }

  @Test
  void fiveWrongCodesAreTheEndOfALinkElsewhere() {
    Person officer = Person.newOfficer(world);
    String link = officer.askForLink();
    Person thief = officer.elsewhere();
    for (int tried = 0; tried < 5; tried++) {
      assertEquals(422, thief.submit(link, Map.of("code", wrong(officer))).statusCode());
    }
    assertEquals(410, thief.submit(link, Map.of("code", officer.codeOfMail())).statusCode());
  }

  @Test
  void theTokenOfAnotherLinkIsForeign() {
    Person officer = Person.newOfficer(world);
    Person other = Person.newOfficer(world);
    String csrf = other.csrf(other.askForLink());
    assertEquals(403, officer.post(officer.askForLink(), Map.of("csrf", csrf)).statusCode());
  }

  @Test
  void aLinkThatNeverWasIsOver() {
    for (String token : List.of("none", "x".repeat(43), "%27%20OR%201=1")) {
      assertEquals(410, world.get("/staff/sign-in/link/" + token).statusCode());
    }
  }

  @Test
  void thePageNamesTheLinkNowhere() {
    Person officer = Person.newOfficer(world);
    String link = officer.askForLink();
    Document page = officer.page(link);
    assertEquals(link, page.expectFirst("main form").attr("action"));
    page.expectFirst("main form").remove();
    assertFalse(page.html().contains(link.replaceFirst(".*/", "")));
  }

  private static String wrong(Person officer) {
    return officer.codeOfMail().startsWith("1") ? "222222" : "111111";
  }
}
