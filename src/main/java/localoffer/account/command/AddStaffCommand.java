package localoffer.account.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import localoffer.account.AccountStore;
import localoffer.account.Accounts;
import localoffer.account.EmailAddress;
import localoffer.account.Role;
import localoffer.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code add-staff EMAIL}: lets an officer of the council sign in, also while the site serves. */
@Command(
    name = "add-staff",
    description =
        "Lets an officer sign in at /staff, with every role; also while the site is serving.",
    mixinStandardHelpOptions = true)
public final class AddStaffCommand implements Callable<Integer> {

  private static final String ACTOR = "command line";

  private final Supplier<Path> database;
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "EMAIL", description = "the officer's email address")
  private String email;

  /** Adds to the database file that there will be when the command runs. */
  public AddStaffCommand(Supplier<Path> database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    Optional<EmailAddress> address = EmailAddress.parse(email);
    PrintWriter err = spec.commandLine().getErr();
    if (address.isEmpty()) {
      err.println("\"" + email + "\" is not an email address that a mail can go to.");
      return 2;
    }
    try (Database open = Database.open(database.get())) {
      Accounts accounts = new Accounts(new AccountStore(open), clock);
      if (!accounts.add(address.get(), Role.OF_OFFICERS, ACTOR)) {
        err.println(address.get().text() + " is an officer already.");
        return 1;
      }
    }
    spec.commandLine().getOut().println(address.get().text() + " can now sign in at /staff.");
    return 0;
  }
}
