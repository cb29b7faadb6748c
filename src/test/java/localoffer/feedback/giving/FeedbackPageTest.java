package localoffer.feedback.giving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import localoffer.feedback.spam.Watch;
import org.junit.jupiter.api.Test;

/** One question a page, nothing kept before it is sent, nothing asked twice. */
class FeedbackPageTest {

  private static final String LISTING = "/feedback?about=/services/short-breaks";

  @Test
  void whoComesFromAServiceSaysSomethingAboutIt() {
    String words = "It does not say on which days it is open.";
    Family family = Family.at(LISTING);
    assertEquals("What do you want to say?", family.heading());
    assertTrue(family.page().text().contains("About the service: Short breaks"), "named");
    assertEquals("Who are you?", family.sends("words", words).heading());
    assertEquals("Do you want a reply?", family.sends("who", "parent").heading());
    family.sends("reply", "email");
    assertEquals("What is your email address?", family.heading());
    family.sends("email", "Dee@Example.org ").waits();
    assertEquals("Check before you send it", family.heading());
    assertTrue(family.page().text().contains("Yes, by email: Dee@Example.org"), "shown");
    family.sends();
    assertEquals("Thank you for telling us", family.heading());
    String number = family.page().expectFirst("strong").text();
    assertEquals(
        List.of("new site service /services/short-breaks parent 1"),
        Family.kept(
            "SELECT stage || ' ' || source || ' ' || about || ' ' || path || ' ' || who || ' '"
                + " || wants_reply FROM comment WHERE reference = '"
                + number
                + "' AND words = '"
                + words
                + "'"));
    assertEquals(
        List.of("dee@example.org"),
        Family.kept("SELECT address FROM mail WHERE subject LIKE '%" + number + "'"));
    assertTrue(family.page().text().contains("by 21 December 2026"), "by when");
  }

  @Test
  void nothingIsKeptBeforeItIsSentAndNoCookieIsSet() {
    String words = "Nobody keeps this sentence yet.";
    Family family = Family.at("/feedback").sends("about", "ease");
    assertEquals("What do you want to say?", family.heading());
    family.sends("words", words).sends("who", "unsaid").sends("reply", "no");
    assertEquals("Check before you send it", family.heading());
    assertEquals(List.of("0"), count(words));
    assertEquals(List.of(), family.answer().headers().allValues("Set-Cookie"));
    assertEquals("no-store", family.answer().headers().firstValue("Cache-Control").orElse(""));
  }

  @Test
  void everyPageSaysWhatToDoWhenItIsLeftEmpty() {
    Family family = Family.at("/feedback").sends();
    assertEquals("Error: Choose what it is about", family.error());
    assertEquals(422, family.answer().statusCode());
    assertTrue(family.page().title().startsWith("Error: "), family.page().title());
    assertEquals("#about-page", family.page().select(".govuk-error-summary a").attr("href"));
    family.sends("about", "other").sends("words", "  ");
    assertEquals("Error: Write what you want to tell us", family.error());
    family.sends("words", "x".repeat(4_001));
    assertEquals("Error: Use 4,000 characters or fewer. You have 4,001.", family.error());
    assertEquals(4_001, family.page().expectFirst("textarea").val().length());
    family.sends("words", "More clubs, please.").sends();
    assertEquals("Error: Choose who you are, or rather not say", family.error());
    family.sends("who", "other").sends();
    assertEquals("Error: Choose if you want a reply", family.error());
    family.sends("reply", "phone").sends("phone", "later");
    assertEquals("Error: Enter a phone number in full, like 01632 960001", family.error());
    assertEquals("later", family.page().expectFirst("#phone").val());
  }

  @Test
  void backAndChangeKeepEveryAnswer() {
    String words = "The page on clubs is very good.";
    Family family = Family.at("/feedback").sends("about", "page").sends("words", words);
    family.sends("who", "parent").sends("reply", "no").sends("go", "words");
    assertEquals(words, family.page().expectFirst("textarea").val());
    family.sends("words", "The page on clubs is good.");
    assertEquals("Check before you send it", family.heading());
    family.sends("go", "who");
    assertTrue(family.page().expectFirst("#who-parent").hasAttr("checked"));
    family.sends("go", "about");
    assertTrue(family.page().expectFirst("#about-page").hasAttr("checked"));
  }

  @Test
  void wordsThatTellWhoSomebodyIsAreLookedAtAgainAndCanBeSentAsTheyAre() {
    Family family = Family.at("/feedback").sends("about", "other");
    family.sends("words", "Ring me on 07700 900123, please.");
    assertEquals("Look at your words again", family.heading());
    assertTrue(family.page().text().contains("“07700 900123”: a phone number"), "said");
    family.sends();
    assertEquals("Who are you?", family.heading());
    family.sends("who", "unsaid").sends("reply", "no");
    assertEquals("Check before you send it", family.heading());
    family.sends("go", "words").sends("words", "Ring me on 07700 900124, please.");
    assertEquals("Look at your words again", family.heading());
  }

  @Test
  void whoFoundNothingSaysWhatWasMissing() {
    Family family = Family.at("/feedback?about=missing&searched=swimming+for+deaf+children");
    assertEquals(
        "I looked for: swimming for deaf children.", family.page().expectFirst("textarea").val());
    family.sends("words", "I looked for: swimming. You have none.");
    assertEquals("Who are you?", family.heading());
    assertEquals("missing", family.page().expectFirst("input[name=about]").val());
  }

  @Test
  void easyReadAsksTheSameWithPictures() {
    Family family = Family.at("/feedback/easy-read?about=/health/autism/easy-read");
    assertTrue(family.page().select("form.easy .idea img").size() == 1, "a picture");
    family.sends("words", "It is good.");
    assertEquals(5, family.page().select(".pictured img").size());
    family.sends("who", "young_person").sends("reply", "no").waits().sends();
    assertEquals("Thank you for telling us", family.heading());
    assertEquals(
        List.of("young_person"),
        Family.kept("SELECT who FROM comment WHERE path = '/health/autism/easy-read'"));
  }

  @Test
  void whatWasSaidIsInTheDatabaseAndNowhereElse() throws IOException {
    Family family = ready("Ring Zebedee Quux about it.").waits().sends();
    assertEquals("Thank you for telling us", family.heading());
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Family.WORLD.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains("Zebedee")) {
          found.add(file.getFileName().toString().replaceFirst("-wal$", ""));
        }
      }
    }
    assertEquals(Set.of("local-offer.sqlite"), Set.copyOf(found));
  }

  @Test
  void onlyPagesOfOursCanBeSpokenAbout() {
    for (String path : List.of("https://evil.example/", "//evil.example", "/nowhere", "/staff")) {
      Family family = Family.at("/feedback?about=" + path);
      assertEquals("What do you want to tell us about?", family.heading());
    }
    Family family = Family.at(LISTING).sends("words", "Too far away.").sends("who", "unsaid");
    family.sends("reply", "no", "path", "//evil.example").waits().sends();
    assertEquals(
        List.of("0"), Family.kept("SELECT count(*) FROM comment WHERE path LIKE '%evil%'"));
    assertFalse(family.page().html().contains("evil.example"));
  }

  @Test
  void theSamePagePressedTwiceIsKeptOnce() {
    String words = "I pressed twice because nothing happened.";
    Family family = ready(words).waits();
    String first = family.send().headers().firstValue("Location").orElseThrow();
    assertEquals(first, family.send().headers().firstValue("Location").orElseThrow());
    assertEquals(List.of("1"), count(words));
  }

  @Test
  void aProgramIsThankedLikeEverybodyAndHeld() {
    assertEquals("Thank you for telling us", ready("Too quick by far.").sends().heading());
    Family trapped = ready("A very good website.").waits().sends("website", "example.org");
    assertEquals("Thank you for telling us", trapped.heading());
    assertEquals(
        List.of("held quick", "held trap"),
        Family.kept(
            "SELECT stage || ' ' || doubt FROM comment WHERE words IN ('Too quick by far.',"
                + " 'A very good website.') ORDER BY doubt"));
  }

  @Test
  void whoSendsTooMuchIsToldWhenToTryAgainAndLosesNothing() {
    Family family = ready("One of very many.").waits();
    for (int i = 0; i < Watch.MOST_COMMENTS; i++) {
      assertEquals(303, family.send("words", "Number " + i + " of very many.").statusCode());
    }
    HttpResponse<String> refused = family.send();
    assertEquals(429, refused.statusCode());
    int seconds = Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow());
    assertTrue(seconds > 500 && seconds <= 600, "in " + seconds + " seconds");
    assertTrue(refused.body().contains("You have sent us many comments."), "said");
    assertTrue(refused.body().contains("One of very many."), "kept in the page");
  }

  private static Family ready(String words) {
    return Family.at("/feedback")
        .sends("about", "other")
        .sends("words", words, "seen", "yes")
        .sends("who", "unsaid")
        .sends("reply", "no");
  }

  private static List<String> count(String words) {
    return Family.kept("SELECT count(*) FROM comment WHERE words = '" + words + "'");
  }
}
