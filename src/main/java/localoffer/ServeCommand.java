package localoffer;

import java.util.concurrent.CountDownLatch;
import localoffer.database.RunningLock;
import localoffer.web.Logs;
import picocli.CommandLine.Command;

/** {@code serve}: answers on the port until it is told to stop. */
@Command(
    name = "serve",
    description = "Serves the site until it is stopped.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

  @Override
  public void run() {
    Logs.begin();
    Config config = Config.fromEnvironment();
    RunningLock lock = RunningLock.take(config.database());
    Portal portal = Portal.open(config, Main.CLOCK);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  portal.close();
                  lock.close();
                  stopped.countDown();
                }));
    portal.start();
    System.err.println("The Local Offer is at " + portal.address());
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
