package localoffer.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import localoffer.content.markdown.Prose.Heading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReaderTest {

  @Test
  void headingsKeepTheirIdsAndMakeAContentsList() {
    Prose prose = MarkdownReader.read("## Who can have one?\n\nYou.\n\n### Not this\n\n## Costs");
    assertEquals(
        List.of(
            new Heading("who-can-have-one", "Who can have one?"), new Heading("costs", "Costs")),
        prose.headings());
    assertTrue(prose.html().contains("<h2 id=\"who-can-have-one\">"));
  }

  @Test
  void theTextHasAllWordsABlockToALineAndNoMarks() {
    Prose prose =
        MarkdownReader.read("## Who?\n\n- your **child's** home\n- [you](/x) & me\n\nEnd.");
    assertEquals("Who?\nyour child's home\nyou & me\nEnd.", prose.text());
  }

  @Test
  void tablesHaveHeadingsThatScreenReadersCanUse() {
    Document html =
        Jsoup.parse(MarkdownReader.read("| Age | Help |\n|---|---|\n| 5 | Bus |").html());
    assertEquals("col", html.expectFirst("th").attr("scope"));
    assertEquals("Bus", html.select("td").eachText().getLast());
  }

  @Test
  void linksInAndOutOfTheSiteStay() {
    String html =
        MarkdownReader.read(
                "[a](/care) [b](https://example.org/?a=1&b=2) [c](mailto:a@example.org)"
                    + " [d](tel:999) [e](#costs) [f](/)")
            .html();
    assertEquals(
        List.of(
            "/care",
            "https://example.org/?a=1&b=2",
            "mailto:a@example.org",
            "tel:999",
            "#costs",
            "/"),
        Jsoup.parse(html).select("a").eachAttr("href"));
  }

  @Test
  void linksAreListedAsWritten() {
    Prose prose = MarkdownReader.read("[a](/care) <https://example.org/> [b](javascript:x)");
    assertEquals(List.of("/care", "https://example.org/", "javascript:x"), prose.links());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void nothingHarmfulComesThrough(String hostile) {
    String html = MarkdownReader.read("Before\n\n" + hostile + "\n\nAfter").html();
    Document read = Jsoup.parseBodyFragment(html);
    assertTrue(read.text().startsWith("Before"), html);
    for (Element element : read.body().select("*").next()) {
      assertTrue(element.normalName().matches("p|a|h2|strong|em"), html);
      assertFalse(
          element.attributes().asList().stream().anyMatch(a -> !harmless(a.getKey())), html);
    }
    for (String href : read.select("a").eachAttr("href")) {
      assertTrue(href.matches("/care"), html);
    }
  }

  static List<String> hostile() {
    return List.of(
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x](//evil.example/)",
        "[x](/\\evil.example/)",
        "<javascript:alert(1)>",
        "<img src=x onerror=alert(1)>",
        "![x](https://evil.example/x.png)",
        "<b onclick=\"alert(1)\">x</b>",
        "<a href=\"/care\" style=\"position:fixed\" onmouseover=\"x()\" target=\"_blank\">x</a>",
        "<style>p{display:none}</style>",
        "<p style=\"color:red\">x</p>",
        "<iframe src=\"https://evil.example/\"></iframe>",
        "<form action=\"/update\"><input name=x></form>",
        "<svg onload=alert(1)><a xlink:href=\"javascript:x\">x</a></svg>",
        "<math><mtext><img src=x onerror=alert(1)>",
        "<h2 id=\"x\" class=\"govuk-heading-l\">x</h2>",
        "<meta http-equiv=refresh content=0>",
        "<base href=\"https://evil.example/\">",
        "<object data=x></object>",
        "<!-- --><img src=x onerror=alert(1) -->",
        "[x]: javascript:alert(1)\n\n[x]");
  }

  @Test
  void whatWasRefusedIsSaid() {
    assertEquals(
        List.of("<img>", "<a>"),
        MarkdownReader.read("Some ![x](y.png) and [z](ftp://x).").refused().stream()
            .distinct()
            .limit(2)
            .toList());
  }

  private static boolean harmless(String attribute) {
    return attribute.equals("href") || attribute.equals("id");
  }
}
