package localoffer.review.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import localoffer.Officers;
import localoffer.StandingClock;
import localoffer.World;
import localoffer.account.Role;
import localoffer.database.Audit;
import localoffer.database.Database;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditPageTest {

  private final World world = World.open();
  private final String email = Officers.added(world, Role.APPROVER);
  private final String cookie = Officers.another(world, email);

  @AfterEach
  void close() {
    world.close();
  }

  private Document page(String query) {
    return world.page(AuditPage.PATH + query, "Cookie", cookie);
  }

  private void record(String at, String actor, String action, String subject) {
    Officers.inDatabase(
        world,
        database ->
            database.inTransaction(
                handle -> {
                  Instant then = Instant.parse(at);
                  Audit.record(handle, new Audit.Entry(then, actor, action, subject, "=detail"));
                  return actor;
                }));
  }

  @Test
  void everythingIsListedWithWhatItsIdsStandFor() {
    Document page = page("");
    assertTrue(page.text().contains("The trail is whole"), page.text());
    assertEquals(50, page.select("ol.trail > li").size());
    assertTrue(page.expectFirst("ol.trail > li").text().contains("approver"), page.text());
    assertFalse(page.text().contains(email), page.text());
    Document listing = page("?service=abilitynet&what=listing+create");
    assertTrue(listing.text().contains("AbilityNet"), listing.text());
    assertTrue(listing.text().contains("starter directory"), listing.text());
  }

  @Test
  void itIsSearchedByWhoWhatAndDay() {
    record("2026-06-30T23:30:00Z", "a job", "test late", "thing 1");
    record("2026-07-01T22:59:59.5Z", "a job", "test late", "thing 2");
    record("2026-07-01T23:00:00Z", "a job", "test late", "thing 3");
    assertEquals(3, page("?who=a+job").select("ol.trail > li").size());
    List<String> found =
        page("?what=test+late&from=2026-07-01&to=1/7/2026").select("ol.trail .id").eachText();
    assertEquals(List.of("thing 2", "a job", "thing 1", "a job"), found);
    assertTrue(page("?who=nobody").text().contains("Nothing found"));
    Document wrong = page("?from=yesterday");
    assertTrue(wrong.title().startsWith("Error: "));
    assertFalse(wrong.select(".govuk-error-summary a[href=#from]").isEmpty());
  }

  @Test
  void pagesFollowOnEachOther() {
    Document first = page("");
    String next = first.expectFirst("a[rel=next]").attr("href");
    Document second = world.page(next, "Cookie", cookie);
    int last = Integer.parseInt(first.expectFirst("ol.trail > li:last-child").attr("value"));
    assertEquals(last - 1, Integer.parseInt(second.expectFirst("ol.trail > li").attr("value")));
    assertTrue(second.title().startsWith("Page 2 of"));
    assertEquals(200, world.get(AuditPage.PATH + "?page=999999999", "Cookie", cookie).statusCode());
  }

  @Test
  void whatWasFoundIsTakenAwayAsAFile() {
    record("2026-07-01T10:00:00Z", "a job", "test late", "thing 1");
    String file = world.get(AuditPage.CSV_PATH + "?who=a+job", "Cookie", cookie).body();
    List<String> lines = file.replace("\r", "").lines().toList();
    assertEquals("number,when,who,role,did,to,which is called,with", lines.getFirst());
    assertTrue(lines.getLast().endsWith(",a job,,test late,thing 1,,'=detail"), file);
    assertEquals(2, lines.size());
  }

  @Test
  void aBrokenTrailIsToldOfAtOnce() {
    Officers.inDatabase(world, AuditPageTest::tamper);
    Document page = page("");
    assertTrue(page.text().contains("The trail is broken. Row 2 of the audit trail is not as"));
  }

  @Test
  void whatComesAfterALookIsLookedAt() {
    record("2026-07-01T10:00:00Z", "a job", "test", "thing 1");
    assertTrue(page("").text().contains("The trail is whole"));
    record("2026-07-01T10:00:00Z", "a job", "test", "thing 2");
    assertTrue(page("").text().contains("The trail is whole"));
    Officers.inDatabase(world, AuditPageTest::tamperWithTheLast);
    record("2026-07-01T10:00:00Z", "a job", "test", "thing 3");
    assertTrue(page("").text().contains("The trail is broken."));
  }

  @Test
  void onceADayEveryRowIsLookedAt() {
    StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
    Officers.inDatabase(
        world,
        database -> {
          AuditStore store = new AuditStore(database, clock);
          assertEquals(Optional.empty(), store.firstBreak());
          tamper(database);
          assertEquals(Optional.empty(), store.firstBreak());
          clock.pass(Duration.ofHours(25));
          assertTrue(store.firstBreak().isPresent());
          assertTrue(store.firstBreak().isPresent());
          return store;
        });
  }

  private static Database tamperWithTheLast(Database database) {
    database.inTransaction(
        handle -> {
          handle.execute("DROP TRIGGER audit_keeps_words");
          return handle.execute(
              "UPDATE audit SET actor = 'nobody' WHERE id = (SELECT max(id) FROM audit)");
        });
    return database;
  }

  private static Database tamper(Database database) {
    database.inTransaction(
        handle -> {
          handle.execute("DROP TRIGGER audit_keeps_words");
          return handle.execute("UPDATE audit SET actor = 'nobody' WHERE id = 2");
        });
    return database;
  }
}
