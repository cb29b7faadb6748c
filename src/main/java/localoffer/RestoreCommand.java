package localoffer;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import localoffer.database.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore FILE}: puts a backup in the place of the database. */
@Command(
    name = "restore",
    description = "Puts a backup in the place of the database; the site must be stopped.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Runnable {

  private final Supplier<Config> config;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "a file that backup wrote")
  private Path file;

  RestoreCommand(Supplier<Config> config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  @Override
  public void run() {
    Config config = this.config.get();
    PrintWriter out = spec.commandLine().getOut();
    Restore.from(file, config.database(), config.index(), clock)
        .ifPresent(aside -> out.println("The database that was here is now " + aside));
    out.println("Restored from " + file);
  }
}
