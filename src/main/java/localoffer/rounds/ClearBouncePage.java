package localoffer.rounds;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import localoffer.account.EmailAddress;
import localoffer.account.signin.Gate;
import localoffer.mail.BounceStore;

/** Notes that mail reaches an address again. */
public final class ClearBouncePage {

  public static final String PATH = FailedMailPage.PATH + "/arrives";

  private final Gate gate;
  private final BounceStore bounces;

  public ClearBouncePage(Gate gate, BounceStore bounces) {
    this.gate = gate;
    this.bounces = bounces;
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    EmailAddress address =
        Optional.ofNullable(ctx.formParam("email"))
            .flatMap(EmailAddress::parse)
            .orElseThrow(NotFoundResponse::new);
    bounces.clear(address.text());
    ctx.redirect(FailedMailPage.PATH, HttpStatus.SEE_OTHER);
  }
}
