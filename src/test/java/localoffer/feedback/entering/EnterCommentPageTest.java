package localoffer.feedback.entering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What came in another way stands beside what came on the site, with its source and its day. */
class EnterCommentPageTest {

  private static final String PATH = "/staff/comments/new";
  private static final World WORLD = World.written();
  private static final String CAROL = Officers.cookie(WORLD, Role.EDITOR);

  @Test
  void anOfficerWritesDownWhatSomebodySaidOnThePhone() {
    String words = "They rang three times and nobody came to the phone.";
    HttpResponse<String> answer = send(words, Map.of("email", "dee@example.org"));
    assertEquals(303, answer.statusCode());
    String to = answer.headers().firstValue("Location").orElseThrow();
    String number = to.substring(to.indexOf('=') + 1);
    assertTrue(WORLD.page(to, "Cookie", CAROL).text().contains("Kept as " + number), to);
    assertEquals(
        List.of("new phone service /services/short-breaks 2026-11-19T12:00:00Z"),
        kept(
            "SELECT stage || ' ' || source || ' ' || about || ' ' || path || ' ' || said_at"
                + " FROM comment WHERE words = '"
                + words
                + "'"));
    assertEquals(
        List.of("1"), kept("SELECT count(*) FROM mail WHERE subject LIKE '%" + number + "'"));
    assertEquals(
        List.of("phone new"),
        kept(
            "SELECT detail FROM audit WHERE actor <> 'public' AND subject = 'comment ' ||"
                + " (SELECT id FROM comment WHERE reference = '"
                + number
                + "')"));
  }

  @Test
  void theSamePageSentTwiceIsOneComment() {
    String words = "The bus never stops there.";
    Map<String, String> form = form(words, Map.of());
    assertEquals(303, WORLD.post(PATH, form, "Cookie", CAROL).statusCode());
    assertEquals(303, WORLD.post(PATH, form, "Cookie", CAROL).statusCode());
    assertEquals(List.of("1"), kept("SELECT count(*) FROM comment WHERE words = '" + words + "'"));
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStays() {
    HttpResponse<String> answer =
        send(
            "",
            Map.of(
                "source",
                "site",
                "day",
                "31",
                "month",
                "2",
                "about",
                "",
                "who",
                "",
                "path",
                "//evil.example",
                "email",
                "dee",
                "phone",
                "1"));
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertEquals(
        List.of(
            "Choose how it reached you",
            "Enter the day on which it was said, like 5 12 2026",
            "Choose what it is about",
            "Enter the end of the address of a page of this site, like /care/short-breaks",
            "Write what you want to tell us",
            "Choose who said it",
            "Enter an email address in the right form, like name@example.org",
            "Enter an email or a phone number"),
        page.select(".govuk-error-summary li").eachText());
    assertEquals("31", page.expectFirst("#day").val());
  }

  @Test
  void aDayThatIsStillToComeIsNone() {
    assertEquals(422, send("Tomorrow.", Map.of("day", "24")).statusCode());
  }

  private static HttpResponse<String> send(String words, Map<String, String> other) {
    return WORLD.post(PATH, form(words, other), "Cookie", CAROL);
  }

  private static Map<String, String> form(String words, Map<String, String> other) {
    Document page = WORLD.page(PATH, "Cookie", CAROL);
    Map<String, String> form = new HashMap<>();
    form.put("csrf", page.expectFirst("main input[name=csrf]").val());
    form.put("form", page.expectFirst("main input[name=form]").val());
    form.putAll(Map.of("source", "phone", "about", "service", "who", "parent", "words", words));
    form.putAll(Map.of("day", "19", "month", "11", "year", "2026"));
    form.put("path", "/services/short-breaks");
    form.putAll(other);
    return form;
  }

  private static List<String> kept(String sql) {
    return Officers.inDatabase(
        WORLD,
        database -> database.read(handle -> handle.createQuery(sql).mapTo(String.class).list()));
  }
}
