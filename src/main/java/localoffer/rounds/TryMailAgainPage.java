package localoffer.rounds;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.UUID;
import localoffer.account.signin.Gate;
import localoffer.database.Ids;
import localoffer.mail.failed.FailedMailStore;

/** Has a mail that failed tried again. */
public final class TryMailAgainPage {

  public static final String PATH = FailedMailPage.PATH + "/{id}/again";

  private final Gate gate;
  private final FailedMailStore failed;
  private final Clock clock;

  public TryMailAgainPage(Gate gate, FailedMailStore failed, Clock clock) {
    this.gate = gate;
    this.failed = failed;
    this.clock = clock;
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    UUID mail = Ids.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    if (!failed.tryAgain(mail, clock.instant())) {
      throw new NotFoundResponse();
    }
    ctx.redirect(FailedMailPage.PATH, HttpStatus.SEE_OTHER);
  }
}
