package localoffer.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import localoffer.content.GlossaryTerm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HardWordsTest {

  private static final GlossaryTerm PLAN =
      term("plan", "Education, health and care plan", "EHCP", "EHC plan", "the plan");
  private static final GlossaryTerm CARE = term("care", "Care", null);
  private static final GlossaryTerm ASSISTANT = term("assistant", "Personal assistant", "PA");
  private static final GlossaryTerm AUTHORITY = term("authority", "Parish authority", "PA");
  private static final GlossaryTerm NEEDS = term("needs", "Carer's needs", null);

  private final HardWords words = new HardWords(List.of(PLAN, CARE, ASSISTANT, AUTHORITY, NEEDS));

  @Test
  void aWordIsLinkedOnlyWhereItFirstStands() {
    assertEquals(
        "<p>Some " + link("care", "care") + " and care.</p>",
        words.explain("<p>Some care and care.</p>").html());
  }

  @Test
  void theLongestNameWins() {
    assertEquals(
        "<p>An " + link("plan", "education, health\nand care plan") + ".</p>",
        words.explain("<p>An education, health\nand care plan.</p>").html());
  }

  @Test
  void onlyWholeWordsCountButPluralsDo() {
    assertEquals("<p>careful, scare, care-free</p>", explained("careful, scare, care-free"));
    assertEquals("<p>" + link("plan", "EHC plans") + "</p>", explained("EHC plans"));
  }

  @Test
  void headingsAndLinksAreLeftAlone() {
    String html = "<h2 id=\"care\">Care</h2><p><a href=\"/care\">care</a></p>";
    assertEquals(html, words.explain(html).html());
  }

  @Test
  void aShortFormThatTwoWordsShareIsNotExplained() {
    assertEquals("<p>a PA</p>", explained("a PA"));
  }

  @Test
  void shortFormsAreToldByTheirCapitalsAndOtherNamesInSmallLettersDoNotCount() {
    assertEquals("<p>" + link("plan", "EHCP") + "</p>", explained("EHCP"));
    assertEquals("<p>ehcp, the plan</p>", explained("ehcp, the plan"));
  }

  @Test
  void apostrophesMatchHoweverTheyAreWritten() {
    assertEquals(
        "<p>" + link("needs", "carer&#39;s needs") + "</p>", explained("carer&#39;s needs"));
    assertEquals(
        "<p>" + link("needs", "carer\u2019s needs") + "</p>", explained("carer\u2019s needs"));
  }

  @Test
  void theWordsAreListedAsTheyStand() {
    assertEquals(
        List.of(ASSISTANT, CARE), words.explain("<p>Personal assistant, care, care</p>").words());
  }

  private String explained(String text) {
    return words.explain("<p>" + text + "</p>").html();
  }

  private static String link(String id, String words) {
    return "<a class=\"term\" href=\"/glossary/" + id + "\">" + words + "</a>";
  }

  private static GlossaryTerm term(
      String id, String name, @Nullable String acronym, String... also) {
    return new GlossaryTerm(id, name, acronym, List.of(also), "Means.", null, null);
  }
}
