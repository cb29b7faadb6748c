package localoffer.database.command;

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
public final class RestoreCommand implements Runnable {

  private final Supplier<Path> database;
  private final Supplier<Path> index;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "a file that backup wrote")
  private Path file;

  private final Runnable afterwards;

  /**
   * Restores this database.
   *
   * @param afterwards what has to be done to a database that is older than what was here
   */
  public RestoreCommand(
      Supplier<Path> database, Supplier<Path> index, Clock clock, Runnable afterwards) {
    this.database = database;
    this.index = index;
    this.clock = clock;
    this.afterwards = afterwards;
  }

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    Restore.from(file, database.get(), index.get(), clock)
        .ifPresent(aside -> out.println("The database that was here is now " + aside));
    afterwards.run();
    out.println("Restored from " + file);
  }
}
