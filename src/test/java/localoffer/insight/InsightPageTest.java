package localoffer.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.database.Database;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class InsightPageTest {

  private static final String[] PHONE = {
    "User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari"
  };

  @Test
  void figuresAreWhatFamiliesDid() {
    try (World world = World.open()) {
      families(world);
      Officers.inDatabase(world, InsightPageTest::opinions);
      String cookie = Officers.cookie(world, Role.EDITOR);
      Document page =
          world.page(InsightPage.PATH + "?from=2026-11-17&to=2026-11-23", "Cookie", cookie);
      assertEquals("Pages seen 12 none before", figure(page, "Pages seen"));
      assertEquals("Searches 7 none before", figure(page, "Searches"));
      assertEquals(
          "Searches with a good answer 57% none before",
          figure(page, "Searches with a good answer"));
      assertEquals(
          "Said that a page was useful 75% none before",
          figure(page, "Said that a page was useful"));
      assertEquals("Comments 1 none before", figure(page, "Comments"));
      assertEquals("1", row(page, "comment-topics", "Something that is missing"));
      assertEquals("1", row(page, "comment-stages", "With an agency"));
      assertEquals("1", row(page, "unhelpful", "Autism (of 4)"));
      assertEquals("2", row(page, "faces", "Very good"));
      assertEquals("4", row(page, "pathways", "The graduated response (help at school)"));
      assertEquals("3", row(page, "searches-missed", "xqzzvw zzqvx (nothing found 3 times)"));
      assertEquals("4", row(page, "searches-most", "dyslexia"));
      assertEquals("12", row(page, "devices", "Phone"));
      assertEquals("12", row(page, "pages-seen", "23 November"));
      assertTrue(said(page, "devices").startsWith("100% of pages were read on a phone."));
      assertEquals(7, page.select("#pages-seen + p + .over-time rect").size());
      assertEquals(19, page.select("section[aria-labelledby=coverage] tbody tr").size());
      HttpResponse<String> file =
          world.get(InsightPage.CSV_PATH + "?from=2026-11-17&to=2026-11-23", "Cookie", cookie);
      assertTrue(file.body().contains("\r\nWhat is searched for most,dyslexia,Times,4,\r\n"));
      assertTrue(file.body().contains("\r\nKey figures,Pages seen,,12,none before\r\n"));
    }
  }

  @Test
  void whereNothingWasCountedItSaysSo() {
    World world = World.shared();
    Document page =
        world.page(
            InsightPage.PATH + "?from=2026-01-01&to=2026-01-31",
            "Cookie",
            Officers.cookie(world, Role.MANAGER));
    assertEquals("No page was seen in these days.", said(page, "pages-seen"));
    assertEquals("Nobody answered in these days.", said(page, "useful"));
    assertTrue(page.select(".over-time").isEmpty());
  }

  @Test
  void aPeriodThatMakesNoSenseIsToldAndTheWordsStay() {
    World world = World.shared();
    String cookie = Officers.cookie(world, Role.EDITOR);
    HttpResponse<String> answer =
        world.get(InsightPage.PATH + "?from=2026-12-01&to=2026-11-01", "Cookie", cookie);
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertEquals(
        "Choose a first day that is not after the last day",
        page.expectFirst(".govuk-error-summary a").text());
    assertEquals("2026-12-01", page.expectFirst("#from").val());
    assertTrue(page.title().startsWith("Error: "));
  }

  private static void families(World world) {
    for (int i = 0; i < 3; i++) {
      world.get("/school/sen-support", PHONE);
      world.get("/search?q=Xqzzvw+zzqvx", PHONE);
      world.get("/search?q=dyslexia", PHONE);
    }
    world.get("/school/sen-support/easy-read", PHONE);
    world.get("/search?q=dyslexia", PHONE);
    world.get("/contact", PHONE);
  }

  /** What families said, and spam that is no comment. */
  private static Database opinions(Database database) {
    database.inTransaction(
        handle ->
            handle
                .createBatch()
                .add("INSERT INTO usefulness VALUES ('2026-11-20', '/health/autism', 'yes', 3)")
                .add("INSERT INTO usefulness VALUES ('2026-11-21', '/health/autism', 'no', 1)")
                .add("INSERT INTO usefulness VALUES ('2026-11-21', '/', 'face_5', 2)")
                .add(comment("1", "with_agency", "NULL"))
                .add(comment("2", "held", "'links'"))
                .execute());
    return database;
  }

  private static String comment(String number, String stage, String doubt) {
    return """
    INSERT INTO comment (id, reference, form, version, stage, source, about, words, who,
      wants_reply, said_at, received_at, doubt)
    VALUES ('00000000-0000-7000-8000-00000000000%1$s', 'YS-AAAA-A%1$s', '%1$s-an-address-of-a-form',
      1, '%2$s', 'site', 'missing', 'Words', 'parent', 0,
      '2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z', %3$s)
    """
        .formatted(number, stage, doubt);
  }

  private static String figure(Document page, String name) {
    return page.select(".key-figures > div").stream()
        .filter(each -> each.expectFirst("dt").text().equals(name))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static String said(Document page, String chart) {
    return page.expectFirst("#" + chart + " + p").text();
  }

  private static String row(Document page, String chart, String name) {
    return page.select("section[aria-labelledby=" + chart + "] tbody tr").stream()
        .filter(each -> each.expectFirst("th").text().equals(name))
        .findFirst()
        .orElseThrow()
        .expectFirst("td")
        .text();
  }
}
