package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchPageTest {

  private final World world = World.shared();

  @BeforeAll
  static void waitForTheIndex() throws InterruptedException {
    for (int i = 0; i < 200 && World.shared().get("/readyz").statusCode() != 200; i++) {
      Thread.sleep(50);
    }
  }

  @Test
  void resultsAreLinksInOrderWithTheirFacts() {
    Document page = world.page("/search?q=dyslexia");
    assertEquals("Results for “dyslexia”", page.selectXpath("//h1").text());
    assertEquals("/school/dyslexia", page.select("ol.results h2 a").attr("href"));
    assertTrue(
        page.select("ol.results mark").eachText().stream()
            .anyMatch(t -> t.equalsIgnoreCase("dyslexia")));
    assertTrue(page.select("[role=status]").text().contains("results"));
    assertTrue(
        page.select("ol.results .facts").text().contains("Not yet checked with the provider"));
  }

  @Test
  void aCorrectionIsSaidAndCanBeUndone() {
    Document page = world.page("/search?q=dislexia");
    Element undo = page.select("a:contains(instead)").first();
    assertNotNull(undo);
    assertTrue(page.text().contains("Showing results for dyslexia"));
    assertTrue(world.page(undo.attr("href")).select("a:contains(instead)").isEmpty());
  }

  @Test
  void whatWasUnderstoodCanBeTakenAway() {
    Document page = world.page("/search?q=club+9+year+old&near=Bilston&need=autism");
    List<String> chips = page.select(".chips.remove a").eachText();
    assertEquals(3, chips.size(), chips::toString);
    for (Element chip : page.select(".chips.remove a")) {
      assertEquals(2, world.page(chip.attr("href")).select(".chips.remove a").size(), chip.text());
    }
  }

  @Test
  void pagesAreNumberedInTheTitle() {
    Document first = world.page("/search?q=school");
    assertTrue(first.title().contains("page 1 of"), first.title());
    Document second = world.page(first.select("a[rel=next]").attr("href"));
    assertTrue(second.title().contains("page 2 of"), second.title());
    assertEquals(10, second.select("ol.results > li").size());
  }

  @Test
  void nothingFoundOffersWaysOn() {
    Document page = world.page("/search?q=xqzzvw");
    assertEquals(1, page.select("h1").size());
    assertTrue(page.select("[role=status]").text().contains("Nothing found"));
    assertTrue(page.select("main a[href^=/topics/]").size() > 10);
    assertTrue(page.select("main a[href*=information-advice]").size() > 0);
  }

  @Test
  void doubtIsSaidAboveTheResultsWithWaysOn() {
    Document page = world.page("/search?q=potholes+on+my+road");
    Element doubt = page.selectFirst("section:contains(We are not sure) ~ ol.results");
    assertNotNull(doubt, "above the results");
    assertEquals(1, page.select("section a[href*=information-advice]").size());
    assertTrue(page.select("main a[href^=/topics/]").size() > 10);
    assertEquals(0, world.page("/search?q=dyslexia").select("#unsure").size());
  }

  @Test
  void whatWasTypedGoesAlongToWhereItCanBeSaidToBeMissing() {
    Element missing =
        world.page("/search?q=potholes+on+%22my%22+road").select("#unsure ~ ul a").last();
    assertNotNull(missing);
    Document form = world.page(missing.attr("href"));
    assertEquals("I looked for: potholes on my road.", form.expectFirst("textarea").val());
  }

  @Test
  void nearMeAsksWhereThatIsAndKeepsTheWords() {
    Document page = world.page("/search?q=autism+groups+near+me");
    Element where = page.select("form .where input[name=near]").first();
    assertNotNull(where);
    assertEquals(1, page.select("main input[name=near]").size());
    Document near = world.page("/search?q=autism+groups+near+me&near=WV2");
    assertEquals(0, near.select(".where").size());
    assertEquals(List.of("Near WV2 ✕"), near.select(".chips.remove a").eachText());
  }

  @Test
  void withoutAWordOfANeedThereAreTopicsToChoose() {
    for (String asked : List.of("q=WV10+9AA", "near=Bilston", "q=year+9", "need=autism")) {
      Document page = world.page("/search?" + asked);
      Element topic = page.select("#narrow ~ ul a").first();
      assertNotNull(topic, asked);
      assertTrue(topic.attr("href").contains(asked), topic.attr("href"));
      assertTrue(world.page(topic.attr("href")).select("ol.results > li").size() > 0, asked);
    }
    assertEquals(0, world.page("/search?q=dyslexia").select("#narrow").size());
  }

  @Test
  void filtersAloneAreNamedInTheHeading() {
    assertEquals(
        "Results: Near Bilston, Autism",
        world.page("/search?need=autism&near=Bilston").selectXpath("//h1").text());
  }

  @Test
  void theTitleSaysHowMany() {
    assertTrue(
        world
            .page("/search?q=dyslexia")
            .title()
            .matches("\\d+ results for “dyslexia”.* - Search - .*"));
    assertTrue(
        world.page("/search?q=xqzzvw").title().startsWith("Nothing found for “xqzzvw” - Search"));
  }

  @Test
  void allThatWasChosenCanBeClearedAtOnce() {
    Document page = world.page("/search?q=club&near=Bilston&within=5&need=autism");
    assertTrue(page.select("details.filters summary").text().contains("3 chosen"));
    Element clear = page.select("a:contains(Clear all)").first();
    assertNotNull(clear);
    assertEquals("/search?q=club", clear.attr("href"));
    assertTrue(world.page("/search?q=club&need=autism").select("a:contains(Clear all)").isEmpty());
  }

  @Test
  void whereAPersonIsCanBeThePlace() {
    Document page = world.page("/search?q=club&near=Where+you+are+%2852.58%2C+-2.13%29");
    assertTrue(page.select(".chips.remove").text().contains("Near where you are"));
    assertTrue(page.text().contains("about half a mile"));
    assertEquals(1, page.select("[data-here][hidden]").size());
  }

  @Test
  void anEmptySearchIsAPlaceToBrowse() {
    Document page = world.page("/search?q=");
    assertTrue(page.select("main a[href^=/topics/]").size() > 10);
    assertEquals(1, page.select("main input[name=q]").size());
  }

  @Test
  void wordsAreShownAsWordsWhateverTheyAre() {
    Document page =
        world.page("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&near=%22%3E%3Cimg%3E");
    assertTrue(page.selectXpath("//h1").text().contains("<script>alert(1)</script>"));
    assertEquals(0, page.select("main img, main script").size());
  }

  @Test
  void otherProgramsGetTheSame() {
    String json = world.get("/search.json?q=autisim&near=WV14").body();
    assertTrue(json.contains("\"corrected\":\"autism\""), json);
    assertTrue(json.contains("\"total\":") && json.contains("\"facets\":"), json);
    assertTrue(world.get("/search/suggest?q=dys").body().startsWith("[{\"text\":"));
    assertTrue(world.get("/opensearch.xml").body().contains("/search?q={searchTerms}"));
  }
}
