package localoffer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import localoffer.content.Library;
import localoffer.content.Site;
import localoffer.web.Assets;
import localoffer.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter says the same in text and in HTML, and leads only to this site. */
class LettersTest {

  private static final Site SITE = Library.open(Path.of("content")).contents().site();
  private static final Letters LETTERS =
      new Letters(
          new Templates(Assets.load()), "https://offer.example", () -> Map.of("site", SITE));

  private static final Letter LETTER =
      new Letter(
          "Please check your entries",
          List.of("It is time to check what families see.", "It takes ten seconds."),
          "Check your entries",
          "/update?round=1&x=2",
          List.of("If you did not ask for this, do nothing."));

  @Test
  void theTextIsPlainToRead() {
    assertEquals(
        """
        It is time to check what families see.

        It takes ten seconds.

        Check your entries:
        https://offer.example/update?round=1&x=2

        If you did not ask for this, do nothing.

        --\s
        Wolverhampton Local Offer
        City of Wolverhampton Council
        https://offer.example/

        You cannot reply to this mail.
        """,
        mail(LETTER).text());
  }

  @Test
  void theHtmlSaysWhatTheTextSays() {
    Mail mail = mail(LETTER);
    Document html = Jsoup.parse(mail.html());
    for (String line : mail.text().lines().map(String::strip).toList()) {
      String words = line.endsWith(":") ? line.replaceFirst(":$", "") : line;
      assertTrue(
          words.equals("--")
              || html.text().contains(words)
              || html.select("a").eachAttr("href").contains(words),
          line);
    }
    assertEquals(mail.subject(), html.title());
    assertEquals("en-GB", html.expectFirst("html").attr("lang"));
  }

  @Test
  void theHtmlFetchesNothingAndTakesTheReadersColours() {
    Document html = Jsoup.parse(mail(LETTER).html());
    assertEquals(0, html.select("img, link, script, style, iframe, [src], [background]").size());
    assertEquals("light dark", html.expectFirst("meta[name=color-scheme]").attr("content"));
    assertFalse(html.body().attr("style").contains("color"));
  }

  @Test
  void everyLinkBeginsWithTheAddressOfTheSite() {
    Letter round =
        new Letter(
            "Entries",
            List.of("Your entries:"),
            List.of(
                new Letter.Link("Swimming", "/services/swimming"),
                new Letter.Link("Drama", "/services/drama")),
            List.of());
    assertEquals(
        List.of(
            "https://offer.example/services/swimming",
            "https://offer.example/services/drama",
            "https://offer.example/"),
        Jsoup.parse(mail(round).html()).select("a").eachAttr("href"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "update",
        "//evil.example",
        "https://evil.example/",
        "/a b",
        "/a\nb",
        "/\\evil.example",
        "@evil.example",
        ".evil.example",
        "/a\"b",
        "/a<b",
        "/ä"
      })
  void aLinkCannotLeadElsewhere(String path) {
    assertThrows(IllegalArgumentException.class, () -> new Letter.Link("Look", path));
  }

  @Test
  void whatSomebodyTypedStaysText() {
    String typed = "Ben's <script>alert(1)</script>\r\nBcc: x@example.org\u202Egpj";
    Mail mail = mail(new Letter(typed, List.of(typed), typed, "/update", List.of("{{ site }}")));
    assertEquals("Ben's <script>alert(1)</script> Bcc: x@example.orggpj", mail.subject());
    assertTrue(
        mail.text().startsWith("Ben's <script>alert(1)</script>\n\nBcc: x@example.orggpj\n"));
    Document html = Jsoup.parse(mail.html());
    assertEquals(0, html.select("script").size());
    assertEquals(mail.subject(), html.title());
    assertTrue(html.text().contains("Ben's <script>alert(1)</script> Bcc: x@example.orggpj"));
    assertTrue(html.text().contains("{{ site }}"));
  }

  @Test
  void aSubjectThatIsTooLongIsCut() {
    Letter letter = new Letter("\uD83D\uDE00".repeat(300), List.of("Hello"), List.of(), List.of());
    assertEquals("\uD83D\uDE00".repeat(97) + "...", mail(letter).subject());
  }

  private static Mail mail(Letter letter) {
    return LETTERS.mail("amira@example.org", letter);
  }
}
