package localoffer.account.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import localoffer.account.Role;
import localoffer.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** How the first officer comes to a new site. */
class AddStaffCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  private final StringWriter said = new StringWriter();
  @TempDir private Path folder;

  @Test
  void anOfficerIsAddedWithEveryRoleAlsoWhileTheSiteServes() {
    try (Database serving = Database.open(file())) {
      assertEquals(0, run("Carol@Example.gov.uk"));
      EmailAddress email = EmailAddress.parse("carol@example.gov.uk").orElseThrow();
      assertEquals(
          Role.OF_OFFICERS, new AccountStore(serving).byEmail(email).orElseThrow().roles());
    }
    assertTrue(said.toString().contains("carol@example.gov.uk can now sign in at /staff."));
  }

  @Test
  void whoIsAnOfficerAlreadyIsSaid() {
    run("carol@example.gov.uk");
    assertEquals(1, run("CAROL@example.gov.uk"));
    assertTrue(said.toString().contains("is an officer already."), said.toString());
  }

  @Test
  void whatIsNoAddressIsWrongUsage() {
    assertEquals(2, run("carol"));
    assertEquals(2, run());
  }

  private Path file() {
    return folder.resolve("local-offer.sqlite");
  }

  private int run(String... words) {
    PrintWriter out = new PrintWriter(said, true);
    return new CommandLine(new AddStaffCommand(this::file, CLOCK))
        .setOut(out)
        .setErr(out)
        .execute(words);
  }
}
