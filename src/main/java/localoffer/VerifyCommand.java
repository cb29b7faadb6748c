package localoffer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import localoffer.database.Check;
import localoffer.database.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code verify}: says whether the database, its audit trail and the index are whole. */
@Command(
    name = "verify",
    description = "Checks that the database, its audit trail and the search index are whole.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private final Supplier<Config> config;
  private final List<Function<Config, Check>> more;

  @Spec private CommandSpec spec;

  /** The database is always checked; these checks are made besides. */
  VerifyCommand(Supplier<Config> config, List<Function<Config, Check>> more) {
    this.config = config;
    this.more = List.copyOf(more);
  }

  @Override
  public Integer call() {
    Config config = this.config.get();
    List<String> problems = new ArrayList<>(new Verification(config.database()).problems());
    for (Function<Config, Check> check : more) {
      problems.addAll(check.apply(config).problems());
    }
    problems.forEach(spec.commandLine().getErr()::println);
    if (problems.isEmpty()) {
      spec.commandLine().getOut().println("All is whole.");
    }
    return problems.isEmpty() ? 0 : 1;
  }
}
