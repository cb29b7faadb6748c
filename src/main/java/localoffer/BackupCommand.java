package localoffer;

import java.nio.file.Path;
import java.util.function.Supplier;
import localoffer.database.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup FILE}: copies the database while the site serves. */
@Command(
    name = "backup",
    description = "Writes the whole database to a file, also while the site is serving.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {

  private final Supplier<Config> config;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the file to write, replaced if it is there")
  private Path file;

  BackupCommand(Supplier<Config> config) {
    this.config = config;
  }

  @Override
  public void run() {
    Backup.write(config.get().database(), file.toAbsolutePath());
    spec.commandLine().getOut().println("Backed up to " + file);
  }
}
