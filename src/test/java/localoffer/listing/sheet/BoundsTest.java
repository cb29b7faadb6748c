package localoffer.listing.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import localoffer.content.Taxonomy;
import org.junit.jupiter.api.Test;

/** Files that are made to use up memory are refused, in a program that has little. */
class BoundsTest {

  /** Every bomb, one after the other; run in a Java of its own with 64 MB. */
  public static void main(String[] arguments) {
    ListingSheet sheet = new ListingSheet(() -> Taxonomy.read(Path.of("content")));
    for (String bomb : bombs()) {
      byte[] file = bomb.getBytes(StandardCharsets.UTF_8);
      String advice = assertThrows(Unreadable.class, () -> sheet.read(file)).advice();
      System.out.println(advice);
    }
  }

  private static List<String> bombs() {
    int bytes = Bounds.BYTES - 100;
    List<String> bombs = new ArrayList<>();
    bombs.add("Id,Version" + ",".repeat(bytes));
    bombs.add("Id,Version\n" + ",".repeat(bytes));
    bombs.add("Id,Version" + "\n,".repeat(bytes / 2));
    bombs.add("Id,Version\n" + "\n".repeat(bytes));
    bombs.add("Id,Version\n\"" + "\"\"".repeat(bytes / 2));
    bombs.add("Id,Version" + ("\n" + ",".repeat(290)).repeat(bytes / 291));
    bombs.add("x".repeat(Bounds.BYTES + 1));
    bombs.add("Id,Version,Name" + ",x".repeat(bytes / 2));
    return bombs;
  }

  @Test
  void noFileUsesUpTheMemory() throws IOException, InterruptedException {
    Process small =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                BoundsTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, small.waitFor(), said);
    assertEquals(bombs().size(), said.lines().count(), said);
    assertTrue(said.lines().allMatch(line -> line.endsWith(".")), said);
  }
}
