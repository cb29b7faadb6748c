package localoffer.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private final Database database = Database.inMemory();

  @BeforeEach
  void threeThingsHappened() {
    for (String subject : new String[] {"listing a", "listing b", "listing c"}) {
      Audit.Entry entry = new Audit.Entry(NOW, "officer", "update", subject, "version 2");
      database.inTransaction(handle -> write(handle, entry));
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aTrailThatNobodyTouchedIsWhole() {
    assertEquals(Optional.empty(), firstBreak());
  }

  @Test
  void theTableRefusesToChangeOrLoseARow() {
    assertThrows(JdbiException.class, () -> tamper("UPDATE audit SET actor = 'x'"));
    assertThrows(JdbiException.class, () -> tamper("DELETE FROM audit"));
  }

  @Test
  void aChangedRowIsFound() {
    tamper("DROP TRIGGER audit_keeps_words");
    tamper("UPDATE audit SET subject = 'listing x' WHERE id = 2");
    assertEquals(Optional.of("Row 2 of the audit trail is not as it was written."), firstBreak());
  }

  @Test
  void wordsMovedFromOneColumnToTheNextAreFound() {
    tamper("DROP TRIGGER audit_keeps_words");
    tamper("UPDATE audit SET actor = 'officeru', action = 'pdate' WHERE id = 3");
    assertEquals(Optional.of("Row 3 of the audit trail is not as it was written."), firstBreak());
  }

  @Test
  void aMissingRowIsFound() {
    tamper("DROP TRIGGER audit_keeps_rows");
    tamper("DELETE FROM audit WHERE id = 2");
    assertEquals(Optional.of("Row 2 of the audit trail is missing."), firstBreak());
  }

  @Test
  void aRowOfATransactionThatFailsIsNotKept() {
    Audit.Entry entry = new Audit.Entry(NOW, "officer", "update", "listing d", "");
    assertThrows(
        ArithmeticException.class,
        () -> database.inTransaction(handle -> Math.divideExact(write(handle, entry), 0)));
    assertEquals(3, count());
    assertEquals(Optional.empty(), firstBreak());
  }

  private static int write(Handle handle, Audit.Entry entry) {
    Audit.record(handle, entry);
    return 1;
  }

  private int count() {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM audit").mapTo(Integer.class).one());
  }

  private void tamper(String sql) {
    database.inTransaction(handle -> handle.execute(sql));
  }

  private Optional<String> firstBreak() {
    return database.read(Audit::firstBreak);
  }
}
