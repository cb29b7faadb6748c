package localoffer;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import localoffer.jobs.Workspace;
import localoffer.portal.Config;
import localoffer.portal.Portal;
import picocli.CommandLine.Command;

/** {@code serve}: answers on the port until it is told to stop. */
@Command(
    name = "serve",
    description = "Serves the site until it is stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

  private static final Duration WARM_UP = Duration.ofMillis(200);

  private final Supplier<Config> config;
  private final Clock clock;

  ServeCommand(Supplier<Config> config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  @Override
  public void run() {
    Portal portal = Portal.open(config.get(), clock);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  portal.close();
                  stopped.countDown();
                }));
    portal.startWarm(WARM_UP);
    System.err.println("The Local Offer is at " + portal.address());
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** {@code rehearse}: runs once for the build, so that Java can keep what a start loads. */
  @Command(
      name = "rehearse",
      hidden = true,
      description = "Serves itself for some seconds from a folder of its own.")
  static final class Rehearsal implements Callable<Integer> {

    private static final Duration LASTS = Duration.ofSeconds(6);

    private final Clock clock;

    Rehearsal(Clock clock) {
      this.clock = clock;
    }

    @Override
    public Integer call() {
      try (Workspace workspace = Workspace.make("local-offer-rehearsal");
          Portal portal = Portal.open(config().writingTo(workspace.folder()), clock)) {
        portal.startWarm(LASTS);
      }
      return 0;
    }

    private static Config config() {
      return Config.of(Map.of("LOCAL_OFFER_PORT", "0"));
    }
  }
}
