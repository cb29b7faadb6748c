package localoffer.feedback.triage;

import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.UUID;
import localoffer.feedback.Stage;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Copy;

/** The buttons on a comment's page that ask for nothing more: each moves it on. */
public final class MoveCommentPage {

  /** Lets families read it. */
  public static final String PATH = TriageCommentPage.PATH + "/publish";

  /** Takes it off the site. */
  public static final String TAKE_DOWN_PATH = TriageCommentPage.PATH + "/take-down";

  /** Approves the copy as the second officer. */
  public static final String APPROVE_COPY_PATH = TriageCommentPage.PATH + "/approve-copy";

  /** Back among the others, after it was held back, left out or merged. */
  public static final String BRING_BACK_PATH = TriageCommentPage.PATH + "/bring-back";

  private final Desk desk;
  private final TriageCommentPage one;

  public MoveCommentPage(Desk desk, TriageCommentPage one) {
    this.desk = desk;
    this.one = one;
  }

  public void publish(Context ctx) {
    Case seen = seen(ctx);
    refuseUnless(seen.canBePublished());
    done(ctx, seen, desk.replies().publish(seen, one.by(ctx)), "published");
  }

  public void takeDown(Context ctx) {
    Case seen = seen(ctx);
    refuseUnless(seen.comment().stage() == Stage.PUBLISHED);
    done(ctx, seen, desk.replies().takeDown(seen, one.by(ctx)), "taken-down");
  }

  /** Refuses the officer who approved it first. */
  public void approveCopy(Context ctx) {
    Case seen = seen(ctx);
    Copy copy = seen.reply().copy();
    UUID officer = one.by(ctx).officer();
    refuseUnless(copy != null);
    if (copy != null && copy.by().equals(officer)) {
      throw new ForbiddenResponse("Another officer has to approve what you wrote.");
    }
    done(ctx, seen, desk.replies().approveCopy(seen, one.by(ctx)), "approved");
  }

  public void bringBack(Context ctx) {
    Case seen = seen(ctx);
    refuseUnless(seen.isAway());
    done(ctx, seen, desk.replies().bringBack(seen, one.by(ctx)), "back");
  }

  private Case seen(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Case now = one.find(ctx);
    refuseUnless(TriageCommentPage.isAsSeen(ctx, now));
    return now;
  }

  private void done(Context ctx, Case it, boolean kept, String what) {
    refuseUnless(kept);
    one.done(ctx, it, what);
  }

  private static void refuseUnless(boolean asSeen) {
    if (!asSeen) {
      throw new ConflictResponse(
          "Somebody changed this comment meanwhile. Go back and load it again.");
    }
  }
}
