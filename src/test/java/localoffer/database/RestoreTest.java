package localoffer.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path database = Path.of("");
  private Path index = Path.of("");
  private Path backup = Path.of("");

  @BeforeEach
  void aDatabaseAtChangeThreeAndABackupAtChangeTwo() throws IOException {
    database = folder.resolve("data/local-offer.sqlite");
    index = folder.resolve("index/built");
    backup = folder.resolve("backup.sqlite");
    Files.createDirectories(index.resolve("inner"));
    Files.writeString(index.resolve("inner/segments"), "of the old database");
    try (Database opened = Database.open(database)) {
      opened.inTransaction(Database::nextChangeNumber);
      opened.inTransaction(Database::nextChangeNumber);
      Backup.write(database, backup);
      opened.inTransaction(Database::nextChangeNumber);
    }
  }

  @Test
  void aBackupTakenWhileServingComesBack() throws IOException {
    Optional<Path> aside = Restore.from(backup, database, index, CLOCK);
    assertEquals(2, changeNumber());
    assertFalse(Files.exists(index));
    Path kept = folder.resolve("data/before-restore-2026-11-22T090000Z.sqlite");
    assertEquals(Optional.of(kept), aside);
    assertEquals(List.of(), new Verification(kept).problems());
    try (Stream<Path> files = Files.list(folder.resolve("data"))) {
      assertFalse(files.anyMatch(file -> file.toString().contains("restoring")));
    }
  }

  @Test
  void picturesComeBackWithTheDatabaseAndNoneIsTakenAway() throws IOException {
    Path pictures = folder.resolve("data/pictures");
    Files.createDirectories(pictures);
    String old = "0123456789abcdef0123456789abcdef-large.jpg";
    String spoilt = "f".repeat(32) + "-small.jpg";
    String later = "a".repeat(32) + "-small.jpg";
    Files.writeString(pictures.resolve(old), "a club");
    Files.writeString(pictures.resolve(spoilt), "a door");
    Files.writeString(pictures.resolve("made1.jpg"), "half");
    Backup.write(database, backup);
    assertEquals(List.of(), new Verification(backup).problems());
    Files.delete(pictures.resolve(old));
    Files.writeString(pictures.resolve(spoilt), "");
    Files.writeString(pictures.resolve(later), "a garden");
    Files.delete(pictures.resolve("made1.jpg"));
    Restore.from(backup, database, index, CLOCK);
    assertEquals("a club", Files.readString(pictures.resolve(old)));
    assertEquals("a door", Files.readString(pictures.resolve(spoilt)));
    assertEquals("a garden", Files.readString(pictures.resolve(later)));
    try (Stream<Path> files = Files.list(pictures)) {
      assertEquals(3, files.count());
    }
    try (Database restored = Database.open(database)) {
      assertEquals(List.of(), restored.read(RestoreTest::packed));
    }
  }

  private static List<String> packed(Handle handle) {
    return handle
        .createQuery("SELECT name FROM sqlite_schema WHERE name LIKE 'packed%'")
        .mapTo(String.class)
        .list();
  }

  @Test
  void aBackupWritesNothingOutsideTheFolderOfPictures() {
    Backup.write(database, backup);
    try (Database opened = Database.open(backup)) {
      opened.inTransaction(
          handle -> handle.execute("INSERT INTO packed_picture VALUES ('../escaped.jpg', x'00')"));
    }
    Restore.from(backup, database, index, CLOCK);
    assertFalse(Files.exists(folder.resolve("data/escaped.jpg")));
  }

  @Test
  void aBackupOfAnOlderProgramLeavesThePicturesThatAreThere() throws IOException {
    Path picture = folder.resolve("data/pictures/" + "0".repeat(32) + "-large.jpg");
    Files.createDirectories(picture.getParent());
    Files.writeString(picture, "a club");
    try (Database opened = Database.open(backup)) {
      opened.inTransaction(handle -> handle.execute("DROP TABLE packed_picture"));
    }
    Restore.from(backup, database, index, CLOCK);
    assertEquals("a club", Files.readString(picture));
  }

  @Test
  void aBackupCanBeginASiteThatHasNoDatabase() {
    database = folder.resolve("elsewhere/local-offer.sqlite");
    assertEquals(Optional.empty(), Restore.from(backup, database, index, CLOCK));
    assertEquals(2, changeNumber());
  }

  @Test
  void aLogLeftByACrashIsNotMixedIntoTheRestoredDatabase() throws IOException {
    Path crashed = folder.resolve("crashed");
    Files.createDirectories(crashed);
    try (Database running = Database.open(database)) {
      running.inTransaction(Database::nextChangeNumber);
      for (String end : new String[] {"", "-wal"}) {
        Files.copy(Path.of(database + end), crashed.resolve("local-offer.sqlite" + end));
      }
    }
    database = crashed.resolve("local-offer.sqlite");
    Path aside = Restore.from(backup, database, index, CLOCK).orElseThrow();
    assertEquals(2, changeNumber());
    try (Database old = Database.open(aside)) {
      assertEquals(4, old.changeNumber());
    }
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingChanges() throws IOException {
    try (FileChannel channel = FileChannel.open(backup, StandardOpenOption.WRITE)) {
      for (long page = 3; page < channel.size() / 4096; page++) {
        channel.write(ByteBuffer.wrap(new byte[4096]), page * 4096);
      }
    }
    assertRefused("is not restored.");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws IOException {
    Files.writeString(backup, "Dear Sir or Madam, ".repeat(1_000));
    assertRefused("is damaged, or not a database of a Local Offer");
    Files.writeString(backup, "");
    assertRefused("is empty");
    Files.delete(backup);
    assertRefused("There is no backup");
  }

  @Test
  void aBackupWhoseAuditTrailWasTamperedWithIsRefused() {
    try (Database opened = Database.open(backup)) {
      Audit.Entry entry = new Audit.Entry(CLOCK.instant(), "officer", "update", "a", "");
      opened.inTransaction(
          handle -> {
            Audit.record(handle, entry);
            handle.execute("DROP TRIGGER audit_keeps_words");
            return handle.execute("UPDATE audit SET actor = 'nobody'");
          });
    }
    assertRefused("Row 1 of the audit trail is not as it was written.");
  }

  @Test
  void aBackupFromANewerProgramIsRefused() {
    try (Database opened = Database.open(backup)) {
      opened.inTransaction(
          handle ->
              handle.execute(
                  """
                  INSERT INTO flyway_schema_history (installed_rank, version, description, type,
                    script, installed_by, execution_time, success)
                  VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', '', 1, 1)
                  """));
    }
    assertRefused("was made by a newer version of this program");
  }

  @Test
  void aRunningPortalIsNotRobbedOfItsDatabase() {
    try (RunningLock _ = RunningLock.take(database)) {
      assertRefused("The portal is running");
    }
    try (Database _ = Database.open(database)) {
      assertRefused("Another program is using");
    }
  }

  @Test
  void aDamagedDatabaseIsReplacedAndKeptAside() throws IOException {
    Files.writeString(database, "rubbish ".repeat(10_000));
    byte[] rubbish = Files.readAllBytes(database);
    Path aside = Restore.from(backup, database, index, CLOCK).orElseThrow();
    assertEquals(2, changeNumber());
    assertArrayEquals(rubbish, Files.readAllBytes(aside));
  }

  @Test
  void aBackupThatCannotBeMadeLeavesTheOneBefore() throws IOException {
    byte[] before = Files.readAllBytes(backup);
    Path nowhere = folder.resolve("nowhere.sqlite");
    assertThrows(Refusal.class, () -> Backup.write(nowhere, backup));
    assertThrows(
        Refusal.class, () -> Backup.write(database, folder.resolve("no/such/folder/backup")));
    assertArrayEquals(before, Files.readAllBytes(backup));
    Backup.write(database, backup);
    Restore.from(backup, database, index, CLOCK);
    assertEquals(3, changeNumber());
  }

  private void assertRefused(String because) {
    long before = changeNumber();
    Refusal refusal =
        assertThrows(Refusal.class, () -> Restore.from(backup, database, index, CLOCK));
    assertTrue(refusal.toString().contains(because), refusal.toString());
    assertEquals(before, changeNumber());
    assertTrue(Files.exists(index.resolve("inner/segments")));
  }

  private long changeNumber() {
    try (Database opened = Database.open(database)) {
      return opened.changeNumber();
    }
  }
}
