package localoffer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code rehearse}: runs once for the build, so that Java can keep what a start loads. */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Serves itself for some seconds from a folder of its own.")
final class RehearseCommand implements Callable<Integer> {

  private static final Duration REHEARSAL = Duration.ofSeconds(6);

  private final Clock clock;

  RehearseCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("local-offer-rehearsal");
    Config config =
        Config.of(
            Map.of(
                "LOCAL_OFFER_PORT", "0",
                "LOCAL_OFFER_DATA", folder.resolve("data").toString(),
                "LOCAL_OFFER_INDEX", folder.resolve("index").toString()));
    try (Portal portal = Portal.open(config, clock)) {
      portal.startWarm(REHEARSAL);
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
