package localoffer.update.send;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import localoffer.account.Member;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.update.Desk;
import localoffer.update.edit.Draft;
import localoffer.update.edit.Drafts;

/** Takes back what was sent, to write on in it; an officer may have been quicker. */
public final class TakeBackPage {

  public static final String PATH = "/update/listings/{id}/take-back";

  private final Desk desk;
  private final Drafts drafts;

  public TakeBackPage(Desk desk) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
  }

  public void show(Context ctx) {
    Draft draft = draft(ctx);
    if (draft.waits()) {
      Change change = draft.change().orElseThrow();
      desk.html()
          .answer(
              ctx,
              "update/take-back",
              Map.of(
                  "csrf",
                  desk.gate().forms(ctx).token(),
                  "draft",
                  draft,
                  "closing",
                  change.kind() == Kind.CLOSE));
    } else {
      ctx.redirect("/update", HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Member member = desk.gate().member(ctx);
    Draft draft = draft(ctx);
    String next = "/update";
    try {
      if (draft.waits()) {
        next = takeBack(draft.change().orElseThrow(), draft, member);
      }
    } catch (SavedMeanwhile decided) {
      next = "/update";
    }
    ctx.redirect(next, HttpStatus.SEE_OTHER);
  }

  /** Nothing is written in what asks to close a service: taking that back gives it up. */
  private String takeBack(Change change, Draft draft, Member member) {
    if (change.kind() == Kind.CLOSE) {
      desk.changes().withdraw(change, Desk.author(member));
      return "/update";
    }
    desk.changes().takeBack(change, Desk.author(member));
    return draft.base() + "/edit";
  }

  private Draft draft(Context ctx) {
    return drafts
        .of(desk.gate().member(ctx), ctx.pathParam("id"))
        .orElseThrow(NotFoundResponse::new);
  }
}
