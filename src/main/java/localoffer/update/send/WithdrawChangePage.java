package localoffer.update.send;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import localoffer.account.Member;
import localoffer.listing.change.Change;
import localoffer.listing.change.Difference;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.update.Desk;
import localoffer.update.edit.Draft;
import localoffer.update.edit.Drafts;

/** Throws away what was changed but not sent, after asking once more. */
public final class WithdrawChangePage {

  public static final String PATH = "/update/listings/{id}/withdraw";

  private final Desk desk;
  private final Drafts drafts;

  public WithdrawChangePage(Desk desk) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
  }

  public void show(Context ctx) {
    answer(ctx, draft(ctx));
  }

  /** Only the draft goes that was shown. */
  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Member member = desk.gate().member(ctx);
    Draft draft = draft(ctx);
    if (draft.change().isEmpty()) {
      ctx.redirect("/update", HttpStatus.SEE_OTHER);
      return;
    }
    Change change = draft.change().get();
    if (!Long.toString(change.version()).equals(ctx.formParam("version"))) {
      answer(ctx.status(HttpStatus.CONFLICT), draft);
      return;
    }
    try {
      desk.changes().withdraw(change, Desk.author(member));
      ctx.redirect("/update", HttpStatus.SEE_OTHER);
    } catch (SavedMeanwhile meanwhile) {
      answer(ctx.status(HttpStatus.CONFLICT), draft(ctx));
    }
  }

  private void answer(Context ctx, Draft draft) {
    if (draft.change().isEmpty()) {
      ctx.redirect("/update", HttpStatus.SEE_OTHER);
      return;
    }
    desk.html()
        .answer(
            ctx,
            "update/withdraw-change",
            Map.of(
                "csrf",
                desk.gate().forms(ctx).token(),
                "draft",
                draft,
                "version",
                draft.change().get().version(),
                "changed",
                ctx.statusCode() == HttpStatus.CONFLICT.getCode(),
                "changes",
                Difference.between(draft.listing().details(), draft.details(), desk.taxonomy())));
  }

  private Draft draft(Context ctx) {
    return drafts
        .of(desk.gate().member(ctx), ctx.pathParam("id"))
        .orElseThrow(NotFoundResponse::new);
  }
}
