package localoffer.feedback.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Jobs;
import localoffer.mail.Letters;
import localoffer.web.Assets;
import localoffer.web.Templates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agency was asked to answer by Friday 4 December 2026. */
class RemindersJobTest {

  private static final String ID = "01930000-0000-7000-8000-000000000001";
  private static final Contents CONTENTS = Library.open(Path.of("content")).contents();
  private static final Templates TEMPLATES = new Templates(Assets.load());

  private final Database database = Database.inMemory();

  @BeforeEach
  void ask() {
    run(
        """
        INSERT INTO comment (id, reference, form, version, stage, source, about, words, who,
          wants_reply, said_at, received_at)
        VALUES ('%s', 'YS-0000-00', 'form-of-this-comment', 1, 'with_agency', 'site', 'ease',
          'Jayden waits', 'parent', 0, '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z')
        """);
    run(
        """
        INSERT INTO agency_ask (id, comment_id, agency, email, question, copy, due, asked_by,
          asked_at, action, learning)
        VALUES ('%1$s', '%1$s', 'The club', 'club@example.org', '', 'A child waits', '2026-12-04',
          '%1$s', '2026-11-23T09:00:00Z', '', '')
        """);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anAgencyIsRemindedTwoDaysBeforeAndEachWeekThatItIsLate() {
    assertEquals(0, mailsAfter("2026-12-01"));
    assertEquals(1, mailsAfter("2026-12-02"));
    assertEquals(1, mailsAfter("2026-12-03"));
    assertEquals(1, mailsAfter("2026-12-04"));
    assertEquals(2, mailsAfter("2026-12-07"));
    assertEquals(2, mailsAfter("2026-12-11"));
    assertEquals(3, mailsAfter("2026-12-14"));
  }

  @Test
  void eachReminderHasALinkThatWorksAndNothingOfTheWords() {
    mailsAfter("2026-12-02");
    String mail = one("SELECT text FROM mail");
    assertTrue(mail.contains("https://offer.example/answer/"), mail);
    assertFalse(mail.contains("waits"), mail);
    String token = mail.replaceFirst("(?s).*/answer/([\\w-]{43}).*", "$1");
    Asks asks = new Asks(new AskStore(database), mail(), at("2026-12-20"));
    assertTrue(asks.byToken(token).isPresent());
    Asks later = new Asks(new AskStore(database), mail(), at("2027-01-04"));
    assertEquals(Optional.empty(), later.byToken(token));
  }

  @Test
  void whoHasAnsweredIsNotReminded() {
    run("UPDATE comment SET stage = 'answered' WHERE id = '%s'");
    assertEquals(0, mailsAfter("2026-12-02"));
  }

  @Test
  void nobodyIsRemindedAtTheWeekend() {
    assertEquals(0, mailsAfter("2026-12-05"));
    assertEquals(
        Optional.empty(), Reminding.of(LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 1)));
  }

  private int mailsAfter(String day) {
    Clock clock = at(day);
    RemindersJob job = new RemindersJob(database, letters(), () -> CONTENTS, clock);
    try (Jobs jobs = new Jobs(new JobRunStore(database), List.of(job), clock)) {
      jobs.doWhatIsDue();
    }
    return Integer.parseInt(one("SELECT count(*) FROM mail"));
  }

  private static AskMail mail() {
    return new AskMail(letters(), CONTENTS::site);
  }

  private static Letters letters() {
    return new Letters(TEMPLATES, "https://offer.example", () -> Map.of("site", CONTENTS.site()));
  }

  private static Clock at(String day) {
    return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
  }

  private void run(String statement) {
    database.inTransaction(handle -> handle.execute(statement.formatted(ID)));
  }

  private String one(String query) {
    return database.read(handle -> handle.createQuery(query).mapTo(String.class).one());
  }
}
