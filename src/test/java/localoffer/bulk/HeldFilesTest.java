package localoffer.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import localoffer.StandingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldFilesTest {

  private static final byte[] FILE = {1, 2, 3};

  @TempDir private Path folder;
  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  private final UUID carol = UUID.randomUUID();

  @Test
  void aFileIsHeldForItsSenderAloneForAnHour() throws IOException {
    try (HeldFiles held = HeldFiles.in(folder, clock)) {
      String token = held.hold(carol, FILE);
      assertArrayEquals(FILE, held.find(carol, token).orElseThrow());
      assertEquals(Optional.empty(), held.find(UUID.randomUUID(), token));
      assertEquals(Optional.empty(), held.find(carol, "../" + token));
      clock.pass(Duration.ofMinutes(59));
      assertEquals(true, held.find(carol, token).isPresent());
      clock.pass(Duration.ofMinutes(1));
      assertEquals(Optional.empty(), held.find(carol, token));
      held.clean();
      assertEquals(0, files());
    }
  }

  @Test
  void nobodyFillsTheDisk() throws IOException {
    try (HeldFiles held = HeldFiles.in(folder, clock)) {
      for (int i = 0; i < 20; i++) {
        held.hold(carol, FILE);
      }
      assertEquals(5, files());
    }
  }

  @Test
  void aFileSurvivesARestartAndGoesWhenItIsDropped() {
    String token;
    try (HeldFiles held = HeldFiles.in(folder, clock)) {
      token = held.hold(carol, FILE);
    }
    try (HeldFiles held = HeldFiles.in(folder, clock)) {
      held.drop(carol, token);
      assertEquals(Optional.empty(), held.find(carol, token));
    }
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }
}
