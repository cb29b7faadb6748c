package localoffer.database.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import localoffer.database.Database;
import localoffer.mail.failed.FailedMailStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What an officer types to keep the directory safe: backup, restore, verify. */
class KeepingCommandsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  private final StringWriter said = new StringWriter();
  @TempDir private Path folder;

  @BeforeEach
  void aDatabaseAtChangeOne() {
    try (Database database = Database.open(database())) {
      database.inTransaction(Database::nextChangeNumber);
    }
  }

  @Test
  void aBackupIsMadeWhileServingAndRestoredWhenStopped() {
    Path backup = folder.resolve("backup.sqlite");
    try (Database serving = Database.open(database())) {
      assertEquals(0, run(new BackupCommand(this::database), backup.toString()));
      serving.inTransaction(Database::nextChangeNumber);
      assertEquals(1, run(restore(), backup.toString()));
    }
    assertEquals(0, run(restore(), backup.toString()));
    assertTrue(said.toString().contains("The database that was here is now"), said.toString());
    try (Database restored = Database.open(database())) {
      assertEquals(1, restored.changeNumber());
    }
  }

  @Test
  void whatIsWholeAndWhatIsNotIsSaid() throws IOException {
    assertEquals(0, run(new VerifyCommand(this::database, List.of(), FailedMailStore::sentence)));
    List<String> broken = List.of("The index is behind.");
    assertEquals(
        1,
        run(
            new VerifyCommand(
                this::database, List.of(() -> () -> broken), FailedMailStore::sentence)));
    assertTrue(said.toString().contains("The index is behind."));
    Files.writeString(database(), "rubbish ".repeat(1_000));
    assertEquals(1, run(new VerifyCommand(this::database, List.of(), FailedMailStore::sentence)));
    assertTrue(said.toString().contains("is damaged"), said.toString());
  }

  @Test
  void aCommandWithoutItsFileIsWrongUsage() {
    assertEquals(2, run(new BackupCommand(this::database)));
    assertEquals(2, run(restore()));
  }

  private int run(Object command, String... arguments) {
    PrintWriter out = new PrintWriter(said, true);
    return new CommandLine(command).setOut(out).setErr(out).execute(arguments);
  }

  private RestoreCommand restore() {
    return new RestoreCommand(this::database, () -> folder.resolve("index"), CLOCK, () -> {});
  }

  private Path database() {
    return folder.resolve("data/local-offer.sqlite");
  }
}
