package localoffer.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GlossaryPageTest {

  private final Document page = World.shared().page("/glossary");

  @Test
  void everyWordStandsAtItsLetterInOrder() {
    List<String> letters = page.select("main h2").eachText();
    assertEquals(letters.stream().sorted().toList(), letters);
    Element words = page.getElementById("letter-A");
    assertTrue(words != null && words.nextElementSibling() != null);
    for (Element entry : page.select("h2#letter-A + ul a")) {
      assertTrue(entry.text().startsWith("A") || entry.text().startsWith("a"), entry.text());
    }
  }

  @Test
  void aShortFormStandsAtItsOwnLetterAndSaysWhatItIsShortFor() {
    Element plan = page.expectFirst("h2#letter-E + ul a:contains(EHCP) + p");
    assertEquals("Short for Education, health and care plan.", plan.text());
  }

  @Test
  void everyLetterCanBeReached() {
    for (String href : page.select("nav[aria-label=Letters] a").eachAttr("href")) {
      assertTrue(page.getElementById(href.substring(1)) != null, href);
    }
  }
}
