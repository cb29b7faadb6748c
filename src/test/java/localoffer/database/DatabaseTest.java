package localoffer.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.api.MigrationInfo;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  @TempDir private Path folder;

  @Test
  void theFileIsSafeInAPowerCutAndKeepsReferences() {
    try (Database database = Database.open(folder.resolve("a.sqlite"))) {
      assertEquals("wal", pragma(database, "journal_mode"));
      assertEquals("2", pragma(database, "synchronous"));
      assertEquals("1", pragma(database, "foreign_keys"));
      assertEquals("5000", pragma(database, "busy_timeout"));
    }
  }

  @Test
  void aReaderSeesTheDatabaseAsItWasWhenItBegan() {
    try (Database database = Database.open(folder.resolve("a.sqlite"))) {
      long seen =
          database.read(
              handle -> {
                long before = Database.changeNumber(handle);
                database.inTransaction(Database::nextChangeNumber);
                return Database.changeNumber(handle) - before;
              });
      assertEquals(0, seen);
      assertEquals(1, database.changeNumber());
    }
  }

  @Test
  void aReaderCannotWrite() {
    try (Database database = Database.inMemory()) {
      assertThrows(JdbiException.class, () -> database.read(Database::nextChangeNumber));
      assertEquals(0, database.changeNumber());
    }
  }

  @Test
  void aTransactionThatFailsLeavesNothing() {
    try (Database database = Database.inMemory()) {
      assertThrows(
          ArithmeticException.class,
          () ->
              database.inTransaction(
                  handle -> Math.divideExact(Database.nextChangeNumber(handle), 0L)));
      assertEquals(0, database.changeNumber());
    }
  }

  @Test
  void twoDatabasesInMemoryAreApart() {
    try (Database one = Database.inMemory();
        Database other = Database.inMemory()) {
      one.inTransaction(Database::nextChangeNumber);
      assertEquals(0, other.changeNumber());
    }
  }

  @Test
  void writingGoesOnWhenTheDiskHasRoomAgain() {
    try (Database database = Database.open(folder.resolve("a.sqlite"))) {
      database.inTransaction(handle -> handle.execute("CREATE TABLE t (words TEXT) STRICT"));
      String full = pragma(database, "page_count");
      database.inTransaction(handle -> handle.execute("PRAGMA max_page_count = " + full));
      assertThrows(UnableToExecuteStatementException.class, () -> writeMuch(database));
      database.inTransaction(handle -> handle.execute("PRAGMA max_page_count = 1000000"));
      assertEquals(1, writeMuch(database));
    }
  }

  @Test
  void closingLeavesOneFile() throws IOException {
    Path file = folder.resolve("new/folder/a.sqlite");
    try (Database database = Database.open(file)) {
      database.inTransaction(Database::nextChangeNumber);
      assertTrue(Files.size(Path.of(file + "-wal")) > 0);
    }
    assertFalse(Files.exists(Path.of(file + "-wal")));
    try (Database again = Database.open(file)) {
      assertEquals(1, again.changeNumber());
    }
  }

  @Test
  void theNumberOfTheNewestStepIsRight() {
    MigrationInfo[] steps =
        Migrations.flyway(Connections.writing("jdbc:sqlite::memory:")).info().all();
    assertEquals(
        Integer.toString(Migrations.NEWEST), steps[steps.length - 1].getVersion().getVersion());
  }

  @Test
  void onlySafeVersionsOfTheEngineAreUsed() {
    for (String unsafe : new String[] {"3.7.0", "3.51.2", "3.52.0", "2.99.99"}) {
      assertThrows(
          IllegalStateException.class,
          () -> EngineVersion.requireSafe(EngineVersion.parse(unsafe)),
          unsafe);
    }
    for (String safe : new String[] {"3.51.3", "3.53.0", "3.52.1", "4.0.0"}) {
      EngineVersion.requireSafe(EngineVersion.parse(safe));
    }
  }

  private static int writeMuch(Database database) {
    return database.inTransaction(
        handle -> handle.execute("INSERT INTO t VALUES (?)", "word ".repeat(10_000)));
  }

  private static String pragma(Database database, String name) {
    return database.inTransaction(
        handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
  }
}
