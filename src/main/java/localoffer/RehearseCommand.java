package localoffer;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import localoffer.jobs.Workspace;
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
  public Integer call() {
    try (Workspace workspace = Workspace.make("local-offer-rehearsal");
        Portal portal = Portal.open(config().writingTo(workspace.folder()), clock)) {
      portal.startWarm(REHEARSAL);
    }
    return 0;
  }

  private static Config config() {
    return Config.of(Map.of("LOCAL_OFFER_PORT", "0"));
  }
}
