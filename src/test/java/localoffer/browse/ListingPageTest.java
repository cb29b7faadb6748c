package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListingPageTest {

  private final Document page = World.shared().page("/services/special-needs-early-years-service");

  @Test
  void aListingAnswersInTheOrderThatFamiliesAsk() {
    List<String> headings = page.select("main h2").eachText();
    List<String> asked =
        List.of(
            "Who it is for",
            "How to get it",
            "What it costs",
            "When and where",
            "Get in touch",
            "If you are unhappy with it",
            "Last checked");
    assertEquals(asked, headings.stream().filter(asked::contains).toList());
  }

  @Test
  void aListingThatNobodyCheckedSaysSo() {
    assertTrue(page.select("main").text().contains("Not yet checked with the provider"));
  }

  @Test
  void aListingLeadsToItsProviderAndToHowToComplain() {
    assertEquals(1, page.select("main a[href=/providers/city-of-wolverhampton-council]").size());
    assertEquals(1, page.select("main a[href=/rights/complaints]").size());
  }

  @Test
  void aListingLeadsToOthersLikeItAndToWhatExplainsIt() {
    assertTrue(page.select("section[aria-labelledby=like] a[href^=/services/]").size() > 1);
    assertTrue(page.select("section[aria-labelledby=explained] a").size() > 0);
  }

  @Test
  void aListingThatIsNotThereIsAPageThatHelps() {
    var answer = World.shared().get("/services/no-such-service");
    assertEquals(404, answer.statusCode());
    assertEquals(1, World.read(answer).select("main form[action=/search]").size());
  }
}
