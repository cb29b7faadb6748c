package localoffer.database.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
public final class VerifyCommand implements Callable<Integer> {

  private final Supplier<Path> database;
  private final List<Supplier<Check>> more;
  private final Function<Path, Optional<String>> note;

  @Spec private CommandSpec spec;

  /**
   * The database is always checked; these checks are made besides.
   *
   * @param note a sentence on a whole database that is worth knowing, and no fault of it
   */
  public VerifyCommand(
      Supplier<Path> database, List<Supplier<Check>> more, Function<Path, Optional<String>> note) {
    this.note = note;
    this.database = database;
    this.more = List.copyOf(more);
  }

  @Override
  public Integer call() {
    List<String> problems = new ArrayList<>(new Verification(database.get()).problems());
    for (Supplier<Check> check : more) {
      problems.addAll(check.get().problems());
    }
    problems.forEach(spec.commandLine().getErr()::println);
    if (problems.isEmpty()) {
      spec.commandLine().getOut().println("All is whole.");
      note.apply(database.get()).ifPresent(spec.commandLine().getOut()::println);
    }
    return problems.isEmpty() ? 0 : 1;
  }
}
