package localoffer.rounds;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.EmailAddress;
import localoffer.account.signin.Gate;
import localoffer.mail.BounceStore;

/** Notes that a mail to an address came back. */
public final class ReportBouncePage {

  public static final String PATH = FailedMailPage.PATH + "/came-back";

  private final Gate gate;
  private final FailedMailPage page;
  private final BounceStore bounces;
  private final Clock clock;

  public ReportBouncePage(Gate gate, FailedMailPage page, BounceStore bounces, Clock clock) {
    this.gate = gate;
    this.page = page;
    this.bounces = bounces;
    this.clock = clock;
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    String typed = Objects.requireNonNullElse(ctx.formParam("email"), "");
    Optional<EmailAddress> address = EmailAddress.parse(typed);
    if (address.isEmpty()) {
      page.refuse(
          ctx, typed, "Enter the address that the mail came back from, like name@example.org");
      return;
    }
    bounces.report(address.get().text(), clock.instant());
    ctx.redirect(FailedMailPage.PATH, HttpStatus.SEE_OTHER);
  }
}
