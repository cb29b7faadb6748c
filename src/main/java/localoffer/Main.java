package localoffer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import localoffer.account.command.AddStaffCommand;
import localoffer.content.check.CheckContentCommand;
import localoffer.database.command.BackupCommand;
import localoffer.database.command.RestoreCommand;
import localoffer.database.command.VerifyCommand;
import localoffer.feedback.keeping.Erasures;
import localoffer.mail.failed.FailedMailStore;
import localoffer.portal.Config;
import localoffer.search.index.IndexCheck;
import localoffer.web.Logs;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one verb each for what a council's machine does with a Local Offer. */
@Command(
    name = "local-offer",
    description = "Publishes a SEND Local Offer.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  /** The one clock that tells the time to everything. */
  static final Clock CLOCK = Clock.systemUTC();

  private Main() {}

  /** Runs a command; the exit status is 0, 1 for failure or 2 for wrong usage. */
  public static void main(String[] args) {
    Logs.begin();
    if (List.of(args).equals(List.of("serve"))) {
      serve();
    } else {
      System.exit(run(args));
    }
  }

  /**
   * The one command that hurries: picocli's classes are too old for Java's ahead-of-time cache, and
   * loading them takes a fifth of the time to be ready.
   */
  private static void serve() {
    try {
      new ServeCommand(Config::fromEnvironment, CLOCK).run();
    } catch (RuntimeException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  static int run(String... args) {
    CommandLine line = commands().setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println(failure.getMessage());
          return 1;
        });
    line.getCommandSpec().usageMessage().footer(settings());
    return line.execute(args);
  }

  private static CommandLine commands() {
    Supplier<Config> config = Config::fromEnvironment;
    Supplier<Path> database = () -> config.get().database();
    Supplier<Path> index = () -> config.get().index();
    return new CommandLine(new Main())
        .addSubcommand(new ServeCommand(config, CLOCK))
        .addSubcommand(new ServeCommand.Rehearsal(CLOCK))
        .addSubcommand(new ReindexCommand(config, CLOCK))
        .addSubcommand(new ImportCommand(config, CLOCK))
        .addSubcommand(new EvaluateCommand(config, CLOCK))
        .addSubcommand(new CheckContentCommand(() -> config.get().content()))
        .addSubcommand(new BackupCommand(database))
        .addSubcommand(new RestoreCommand(database, index, CLOCK, () -> eraseAgain(config.get())))
        .addSubcommand(new AddStaffCommand(database, CLOCK))
        .addSubcommand(
            new VerifyCommand(
                database, List.of(() -> new IndexCheck(index.get())), FailedMailStore::sentence));
  }

  /** What people asked us to erase is not brought back by a backup. */
  private static void eraseAgain(Config config) {
    Erasures.again(config.data(), config.database(), CLOCK);
  }

  private static String[] settings() {
    return Config.SETTINGS.stream()
        .map(s -> "  %-22s %s (%s)".formatted(s.name(), s.purpose(), s.standard()))
        .toArray(String[]::new);
  }
}
