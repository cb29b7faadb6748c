package localoffer.update.send;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.account.Member;
import localoffer.listing.Details;
import localoffer.listing.change.Change;
import localoffer.listing.change.Difference;
import localoffer.listing.change.FieldChange;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.listing.merge.Sides;
import localoffer.update.Desk;
import localoffer.update.edit.Draft;
import localoffer.update.edit.Drafts;

/** Somebody else changed the service meanwhile: both versions side by side, to choose from. */
public final class MergeChangesPage {

  public static final String PATH = "/update/listings/{id}/merge";

  private final Desk desk;
  private final Drafts drafts;

  public MergeChangesPage(Desk desk) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
  }

  /** Says that both changed the same; there is nothing to choose where only one did. */
  public void show(Context ctx) {
    Draft draft = draft(ctx);
    if (isNeeded(draft)) {
      answer(ctx.status(HttpStatus.CONFLICT), draft, draft.change().orElseThrow());
    } else {
      ctx.redirect(draft.base() + "/check", HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Member member = desk.gate().member(ctx);
    Draft draft = draft(ctx);
    if (!isNeeded(draft)) {
      ctx.redirect(draft.base() + "/check", HttpStatus.SEE_OTHER);
      return;
    }
    Change change = draft.change().orElseThrow();
    boolean seen = Long.toString(draft.listing().version()).equals(ctx.formParam("seen"));
    if (!seen) {
      answer(ctx.status(HttpStatus.CONFLICT), draft, change);
      return;
    }
    Sides sides = sides(draft, change);
    Set<String> mine =
        sides.both().stream()
            .filter(path -> !"theirs".equals(ctx.formParam("keep." + path)))
            .collect(Collectors.toSet());
    try {
      desk.changes().rebase(change, sides.keeping(mine), draft.listing(), Desk.author(member));
      ctx.redirect(draft.base() + "/check", HttpStatus.SEE_OTHER);
    } catch (SavedMeanwhile meanwhile) {
      answer(ctx.status(HttpStatus.CONFLICT), draft(ctx), meanwhile.current());
    }
  }

  private static boolean isNeeded(Draft draft) {
    return draft
        .change()
        .filter(change -> change.isBeingWritten() && change.isOutOfDate(draft.listing()))
        .isPresent();
  }

  private static Sides sides(Draft draft, Change change) {
    return Sides.of(change.before(), change.details(), draft.listing().details());
  }

  private void answer(Context ctx, Draft draft, Change change) {
    Sides sides = sides(draft, change);
    Details theirs = draft.listing().details();
    List<FieldChange> both =
        Difference.between(theirs, change.details(), desk.taxonomy()).stream()
            .filter(field -> sides.both().contains(field.field()))
            .toList();
    List<FieldChange> moved =
        Difference.between(change.before(), theirs, desk.taxonomy()).stream()
            .filter(field -> !sides.both().contains(field.field()))
            .toList();
    desk.html()
        .answer(
            ctx,
            "update/merge-changes",
            Map.of(
                "csrf", desk.gate().forms(ctx).token(),
                "seen", draft.listing().version(),
                "draft", draft,
                "both", both,
                "moved", moved));
  }

  private Draft draft(Context ctx) {
    return drafts
        .of(desk.gate().member(ctx), ctx.pathParam("id"))
        .orElseThrow(NotFoundResponse::new);
  }
}
