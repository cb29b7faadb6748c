package localoffer.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

  @TempDir Path folder;

  @Test
  void aDatabaseThatWasOnlyJustBegunIsEmptyAndNotDamaged() throws IOException {
    Path file = Files.createFile(folder.resolve("begun.db"));
    List<String> problems = new Verification(file).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(
        "The database is empty. If its first start was cut off, the next start fills it.",
        problems.getFirst());
    Database.open(file).close();
    assertEquals(List.of(), new Verification(file).problems());
  }

  @Test
  void whatIsNoDatabaseIsSaidToBeDamaged() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.db"), "Dear council, ".repeat(400));
    assertEquals(
        List.of(file + " is damaged, or not a database of a Local Offer."),
        new Verification(file).problems());
  }

  @Test
  void aMissingDatabaseIsSaidToBeMissing() {
    Path file = folder.resolve("nowhere.db");
    assertEquals(List.of("There is no database " + file + "."), new Verification(file).problems());
  }
}
