package localoffer.database.command;

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
    description = "Writes the database and its pictures to a file, also while the site serves.",
    mixinStandardHelpOptions = true)
public final class BackupCommand implements Runnable {

  private final Supplier<Path> database;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "the file to write, replaced if it is there")
  private Path file;

  public BackupCommand(Supplier<Path> database) {
    this.database = database;
  }

  @Override
  public void run() {
    Backup.write(database.get(), file.toAbsolutePath());
    spec.commandLine().getOut().println("Backed up to " + file);
  }
}
