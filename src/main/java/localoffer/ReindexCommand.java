package localoffer;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import localoffer.portal.Config;
import localoffer.portal.Holdings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code reindex}: builds the search index again from the database and the content. */
@Command(
    name = "reindex",
    description = "Builds the search index again; the site must be stopped.",
    mixinStandardHelpOptions = true)
final class ReindexCommand implements Runnable {

  private final Supplier<Config> config;
  private final Clock clock;

  @Spec private CommandSpec spec;

  ReindexCommand(Supplier<Config> config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  @Override
  public void run() {
    spec.commandLine().getErr().println("Building the search index ...");
    try (Holdings holdings = Holdings.open(config.get(), clock)) {
      holdings.index().rebuild().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The index could not be built: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    spec.commandLine().getOut().println("The search index is built.");
  }
}
