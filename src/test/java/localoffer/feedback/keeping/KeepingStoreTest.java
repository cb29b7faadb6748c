package localoffer.feedback.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import localoffer.database.Database;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old things go on the day on which the rules say so, and not on the day before. */
class KeepingStoreTest {

  private static final String ID = "01930000-0000-7000-8000-000000000001";

  private final Database database = Database.inMemory();

  @AfterEach
  void close() {
    database.close();
  }

  /** Said in November 2026, answered and published on 1 December 2026. */
  private void published() {
    run(
        """
        INSERT INTO comment (id, reference, form, version, stage, source, about, words, who,
          wants_reply, said_at, received_at)
        VALUES ('%s', 'YS-0000-00', 'form-of-this-comment', 1, 'published', 'site', 'ease',
          'Jayden waits', 'parent', 1, '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z')
        """
            .formatted(ID));
    run(
        "INSERT INTO comment_contact (comment_id, email) VALUES ('%s', 'd@example.org')"
            .formatted(ID));
    run(
        """
        INSERT INTO comment_reply (comment_id, copy, health, copy_by, changed, answer, learning,
          action, easy_said, easy_did, answered_at, published_at)
        VALUES ('%s', 'A child waits', 0, '%s', 'no', 'So it is', '', '', '', '',
          '2026-12-01T09:00:00Z', '2026-12-01T09:00:00Z')
        """
            .formatted(ID, ID));
    run(
        """
        INSERT INTO comment_history (comment_id, version, at, actor, what, stage, copy)
        VALUES ('%s', 2, '2026-12-01T09:00:00Z', 'x', 'copy', 'new', 'Jayden')
        """
            .formatted(ID));
  }

  @Test
  void anAddressGoesNinetyDaysAfterTheAnswer() {
    published();
    on("2027-02-28");
    assertEquals(1, count("comment_contact"));
    on("2027-03-01");
    assertEquals(0, count("comment_contact"));
    assertEquals("Jayden waits", words());
  }

  @Test
  void theWordsGoAYearAfterTheirReportIsWhole() {
    published();
    on("2027-12-31");
    assertEquals("Jayden waits", words());
    on("2028-01-01");
    assertEquals("", words());
    assertEquals(0, count("comment_history"));
    assertEquals(1, count("comment_reply"));
  }

  @Test
  void whatIsPublishedGoesAfterSixYears() {
    published();
    on("2032-11-30");
    assertEquals(1, count("comment"));
    on("2032-12-01");
    assertEquals(0, count("comment") + count("comment_reply"));
  }

  @Test
  void whatNobodyAnsweredYetIsKept() {
    published();
    run("DELETE FROM comment_reply");
    run("UPDATE comment SET stage = 'new'");
    on("2040-01-01");
    assertEquals("Jayden waits", words());
    assertEquals(1, count("comment_contact"));
  }

  @Test
  void whatWasHeldBackGoesWithTheAddresses() {
    published();
    run("DELETE FROM comment_reply");
    run("UPDATE comment SET stage = 'held', doubt = 'trap'");
    on("2027-02-17");
    assertEquals(1, count("comment"));
    on("2027-02-18");
    assertEquals(0, count("comment"));
  }

  @Test
  void theTrailSaysHowMuchWentAndHoldsNothingOfIt() {
    published();
    on("2033-01-01");
    assertEquals(
        "1 contacts, 1 originals, 1 comments",
        one("SELECT detail FROM audit WHERE action = 'comment keep'"));
  }

  @Test
  void theCouncilSaysForHowLong(@TempDir Path content) throws Exception {
    Files.writeString(content.resolve("retention.yaml"), "contact_days: 10\n");
    Retention retention = Retention.read(content);
    LocalDate today = LocalDate.of(2026, 12, 31);
    assertEquals(LocalDate.of(2026, 12, 21), retention.contactsUntil(today));
    assertEquals(2024, retention.originalsUntil(today));
    assertEquals(LocalDate.of(2020, 12, 31), retention.allUntil(today));
  }

  @Test
  void whatWasErasedStaysErasedWhenABackupBringsItBack(@TempDir Path data) {
    published();
    Clock clock = at("2026-12-02");
    Erasures erasures = Erasures.in(data, new KeepingStore(database), clock);
    assertEquals(0, erasures.replay());
    erasures.erase(UUID.fromString(ID), new UUID(1, 1));
    assertEquals(0, count("comment"));
    published();
    assertEquals(1, Erasures.in(data, new KeepingStore(database), clock).replay());
    assertEquals(0, count("comment") + count("comment_contact") + count("comment_history"));
  }

  /** Runs the job as it runs by itself on this day, at noon. */
  private void on(String day) {
    Clock clock = at(day);
    KeepingJob job =
        new KeepingJob(
            new KeepingStore(database), () -> new Retention(null, null, null), () -> {}, clock);
    try (Jobs jobs = new Jobs(new JobRunStore(database), List.of(job), clock)) {
      jobs.doWhatIsDue();
    }
  }

  private static Clock at(String day) {
    return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
  }

  private void run(String statement) {
    database.inTransaction(handle -> handle.execute(statement));
  }

  private int count(String table) {
    return Integer.parseInt(one("SELECT count(*) FROM " + table));
  }

  private String words() {
    return one("SELECT words FROM comment");
  }

  private String one(String query) {
    return database.read(handle -> handle.createQuery(query).mapTo(String.class).one());
  }
}
