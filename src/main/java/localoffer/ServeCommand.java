package localoffer;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: answers on the port until it is told to stop. */
@Command(
    name = "serve",
    description = "Serves the site until it is stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

  private static final Duration WARM_UP = Duration.ofMillis(200);
  private static final Duration REHEARSAL = Duration.ofSeconds(6);

  private final Supplier<Config> config;
  private final Clock clock;

  ServeCommand(Supplier<Config> config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  @Option(
      names = "--rehearse",
      hidden = true,
      description = "Asks for pages of its own for some seconds and stops, for the build.")
  private boolean rehearse;

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
    if (rehearse) {
      portal.startWarm(REHEARSAL);
      return;
    }
    portal.startWarm(WARM_UP);
    System.err.println("The Local Offer is at " + portal.address());
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
