package localoffer;

import java.time.Clock;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one verb each for what a council's machine does with a Local Offer. */
@Command(
    name = "local-offer",
    description = "Publishes a SEND Local Offer.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ServeCommand.class, CheckContentCommand.class})
public final class Main {

  /** The one clock that tells the time to everything. */
  static final Clock CLOCK = Clock.systemUTC();

  private Main() {}

  /** Runs a command; the exit status is 0, 1 for failure or 2 for wrong usage. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  static int run(String... args) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new BackupCommand(Config::fromEnvironment));
    line.addSubcommand(new RestoreCommand(Config::fromEnvironment, CLOCK));
    line.addSubcommand(new VerifyCommand(Config::fromEnvironment, List.of()));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          command.getErr().println(failure.getMessage());
          return 1;
        });
    line.getCommandSpec().usageMessage().footer(settings());
    return line.execute(args);
  }

  private static String[] settings() {
    return Config.SETTINGS.stream()
        .map(s -> "  %-22s %s (%s)".formatted(s.name(), s.purpose(), s.standard()))
        .toArray(String[]::new);
  }
}
