package localoffer.rounds.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import localoffer.account.EmailAddress;
import localoffer.content.Library;
import localoffer.content.Site;
import localoffer.listing.Examples;
import localoffer.listing.Provider;
import localoffer.listing.checking.Checkable;
import localoffer.mail.Letters;
import localoffer.mail.Mail;
import localoffer.rounds.programme.RoundLetters.About;
import localoffer.web.Assets;
import localoffer.web.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mails as whoever gets them reads them. */
class RoundLettersTest {

  private static final Site SITE = Library.open(Path.of("content")).contents().site();
  private static final RoundLetters LETTERS =
      new RoundLetters(
          new Letters(
              new Templates(Assets.load()), "https://offer.example", () -> Map.of("site", SITE)),
          SITE::name);
  private static final EmailAddress AMIRA = EmailAddress.parse("amira@example.org").orElseThrow();
  private static final Provider PROVIDER = Examples.provider("penguin");
  private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");
  private static final Pattern WORDS = Pattern.compile("\\s+");
  private static final Pattern SENTENCES = Pattern.compile("[.?:] ");
  private static final String SIGN_IN = "/update/sign-in/link/T0KEN";

  @Test
  void theInvitationSaysWhatToDoAndNoMore() {
    assertEquals(
        """
        Hello,

        Families find Saturday club on the Wolverhampton Local Offer, with what you told us about The penguin trust. Is it all still right?

        Press the button and look. If all is right, one more press says so. If something has changed, you can change it there.

        Check Saturday club:
        https://offer.example/update/sign-in/link/T0KEN?to=/update/listings/019ab000-0000-7000-8000-000000000001/confirm

        Do you no longer offer it? Then press the button and tell us there.

        The first button you press also signs you in, until 28 December. So please do not pass this mail on.

        You get this mail because you look after what families read about The penguin trust. We ask every few months, so that no family comes to a closed door.
        """,
        mail(0, "Saturday club").text().replaceFirst("(?s)\n-- \n.*", ""));
  }

  @Test
  void aReminderSaysWhenWeAskedAndTheLastOneWhatHappensOtherwise() {
    String first = mail(1, "Saturday club", "Sunday club").text();
    assertTrue(
        first.contains(
            "On 23 November we asked you to check what families read about The penguin trust."
                + " We have not heard from you about these yet."),
        first);
    String last = mail(2, "Saturday club").text();
    assertTrue(last.contains("families will read that nobody has checked it with you"), last);
  }

  @Test
  void theSubjectSaysWhatItIsAbout() {
    assertEquals("Please check Saturday club", mail(0, "Saturday club").subject());
    assertEquals("Please check your 2 services", mail(0, "Saturday club", "Sunday").subject());
    assertEquals("A reminder: please check Saturday club", mail(1, "Saturday club").subject());
    assertEquals(
        "Our last reminder: please check Saturday club", mail(2, "Saturday club").subject());
    String cut = mail(0, "A very long name ".repeat(12)).subject();
    assertTrue(cut.endsWith("...") && cut.length() < 80, cut);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void everyLinkLeadsToThisSiteAndToTheEntryItNames(int number) {
    Mail mail = mail(number, "One", "Two", "Three");
    Document html = Jsoup.parse(mail.html());
    assertEquals(
        List.of("Check One", "Check Two", "Check Three", SITE.name()), html.select("a").eachText());
    List<String> links = html.select("a").eachAttr("href");
    assertTrue(links.stream().allMatch(link -> link.startsWith("https://offer.example/")));
    List<String> written =
        Pattern.compile("https?://\\S+")
            .matcher(mail.text())
            .results()
            .map(r -> r.group())
            .toList();
    assertEquals(links, written);
    assertTrue(
        links.stream()
            .limit(3)
            .allMatch(link -> link.matches(".*\\?to=/update/listings/[^/]+/confirm")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void theMailIsShortAndPlain(int number) {
    String text = mail(number, "Saturday club").text().replaceFirst("(?s)\n-- \n.*", "");
    List<String> words = WORDS.splitAsStream(text.replaceAll("https?://\\S+", "")).toList();
    assertTrue(words.size() < 140, words.size() + " words");
    for (String sentence : SENTENCES.splitAsStream(String.join(" ", words)).toList()) {
      assertTrue(WORDS.splitAsStream(sentence).count() <= 26, sentence);
    }
    for (String jargon : List.of("listing", "record", "portal", "compliance", "SEND", "URL")) {
      assertTrue(words.stream().noneMatch(jargon::equalsIgnoreCase), jargon);
    }
  }

  @Test
  void namesThatSomebodyTypedStayWords() {
    Mail mail = mail(0, "<b>Club</b>\nBcc: eve@example.org");
    assertEquals(0, Jsoup.parse(mail.html()).select("b").size());
    assertEquals("Please check <b>Club</b> Bcc: eve@example.org", mail.subject());
  }

  @Test
  void anOfficerIsToldHowManyToRing() {
    Mail mail = LETTERS.tell(AMIRA, 3);
    assertEquals("Nobody has checked 3 services", mail.subject());
    assertTrue(mail.text().contains("https://offer.example/staff/rounds/late\n"), mail.text());
    assertEquals("Nobody has checked 1 service", LETTERS.tell(AMIRA, 1).subject());
  }

  private static Mail mail(int number, String... names) {
    List<Checkable> listings =
        IntStream.range(0, names.length)
            .mapToObj(
                i ->
                    checkable(
                        new UUID(ID.getMostSignificantBits(), ID.getLeastSignificantBits() + i),
                        names[i]))
            .toList();
    LocalDate opened = LocalDate.of(2026, 11, 23);
    return LETTERS.ask(AMIRA, new About(number, opened, opened.plusDays(35), listings, SIGN_IN));
  }

  private static Checkable checkable(UUID id, String name) {
    LocalDate since = LocalDate.of(2026, 1, 1);
    return new Checkable(id, "slug", name, PROVIDER, null, null, null, since, 1, false, null);
  }
}
