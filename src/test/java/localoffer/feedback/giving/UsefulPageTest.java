package localoffer.feedback.giving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** One press counts; who wants to say why does so, and comes back to where they were. */
class UsefulPageTest {

  @Test
  void everyPublicPageAsksAndOthersDoNot() {
    for (String path :
        List.of("/", "/services/short-breaks", "/search?q=autism", "/health/autism/easy-read")) {
      Element asked = Family.WORLD.page(path).expectFirst("#useful form");
      assertEquals(path.replaceFirst("\\?.*", ""), asked.expectFirst("input[name=about]").val());
    }
    for (String path : List.of("/feedback", "/update/sign-in", "/staff/sign-in", "/nowhere")) {
      Document page = World.read(Family.WORLD.get(path));
      assertEquals(0, page.select("#useful").size(), path);
    }
  }

  @Test
  void aPressCountsAtOnceAndTheWayBackLeadsToTheSamePlace() {
    Family family = Family.at("/care/short-breaks").sends("said", "no");
    assertEquals("Do you want to say why?", family.heading());
    assertEquals(List.of("no 1"), counted("/care/short-breaks"));
    assertEquals(
        1, family.page().select("a[href=/care/short-breaks#useful]").size(), family.page().html());
  }

  @Test
  void whoSearchedComesBackToWhatTheyFound() {
    Family family = Family.at("/search?q=sleep&cost=free").sends("said", "yes");
    assertEquals(1, family.page().select("a[href=/search?q=sleep&cost=free#useful]").size());
  }

  @Test
  void theWayBackLeadsNowhereElse() {
    for (String back :
        List.of("https://evil.example/", "//evil.example", "/search//evil.example")) {
      Document page = Family.WORLD.page("/feedback/useful?said=no&about=/search&back=" + back);
      assertFalse(page.html().contains("evil.example"), back);
    }
  }

  @Test
  void aFaceAndASentenceAreKeptTogether() {
    String words = "The phone number is an old one.";
    Family family = Family.at("/services/mencap").sends("said", "no").waits();
    family.sends("face", "face_2", "words", words);
    assertEquals("Thank you for telling us", family.heading());
    assertEquals(
        List.of("new service 2 unsaid"),
        Family.kept(
            "SELECT stage || ' ' || about || ' ' || face || ' ' || who FROM comment WHERE words = '"
                + words
                + "' AND path = '/services/mencap'"));
    assertEquals(List.of("face_2 1", "no 1"), counted("/services/mencap"));
  }

  @Test
  void aFaceAloneIsCountedAndNothingElseKept() {
    Family family = Family.at("/glossary/send").sends("said", "yes").sends("face", "face_5");
    assertEquals("Thank you for telling us", family.heading());
    assertFalse(family.page().text().contains("YS-"), "no number");
    assertEquals(List.of("face_5 1", "yes 1"), counted("/glossary/send"));
  }

  @Test
  void neitherAFaceNorAWordIsAsked() {
    Family family = Family.at("/topics").sends("said", "no").sends("words", " ");
    assertEquals(422, family.answer().statusCode());
    assertEquals("Error: Choose a face, or write a few words", family.error());
  }

  @Test
  void wordsThatTellWhoSomebodyIsAreLookedAtAgain() {
    Family family = Family.at("/money/benefits").sends("said", "no").waits();
    family.sends("words", "Write to me at dee@example.org about it.");
    assertTrue(family.page().text().contains("“dee@example.org”: an email address"), "found");
    assertEquals(0, family.page().select(".govuk-error-summary").size());
    assertEquals("Thank you for telling us", family.sends().heading());
  }

  @Test
  void onlyPagesThatWeMadeAreCounted() {
    Map<String, String> form =
        Map.of(
            "csrf", Family.WORLD.page("/topics").expectFirst("#useful input[name=csrf]").val(),
            "about", "/made/up",
            "said", "yes");
    assertEquals(403, Family.WORLD.post("/feedback/useful", form).statusCode());
    assertEquals(List.of(), counted("/made/up"));
  }

  @Test
  void onePersonCannotPressForACity() {
    Family family = Family.at("/accessibility");
    int taken = 0;
    while (taken < 100
        && family.send("said", "no", "about", "/accessibility").statusCode() == 303) {
      taken++;
    }
    assertEquals(60, taken);
  }

  private static List<String> counted(String path) {
    return Family.kept(
        "SELECT answer || ' ' || said FROM usefulness WHERE path = '" + path + "' ORDER BY answer");
  }
}
