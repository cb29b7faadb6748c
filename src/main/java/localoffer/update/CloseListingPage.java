package localoffer.update;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.account.Member;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Listing;
import localoffer.listing.change.Change.Stage;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.update.section.Box;

/** Tells the council that a service has closed for good; an officer takes it away. */
public final class CloseListingPage {

  public static final String PATH = "/update/listings/{id}/close";

  private static final int LONGEST = 1_000;

  private final Desk desk;

  public CloseListingPage(Desk desk) {
    this.desk = desk;
  }

  public void show(Context ctx) {
    answer(ctx, listing(ctx), "", List.of());
  }

  /** Nothing else may be under way: it would be sent in the place of this. */
  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Member member = desk.gate().member(ctx);
    Listing listing = listing(ctx);
    String why = Objects.requireNonNullElse(ctx.formParam("why"), "").strip();
    if (isBusy(listing)) {
      answer(ctx.status(HttpStatus.CONFLICT), listing, why, List.of());
    } else if (why.isEmpty() || why.length() > LONGEST) {
      String message =
          why.isEmpty()
              ? "Say what families should do instead, or that you do not know"
              : "Write 1000 letters or fewer";
      answer(
          ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
          listing,
          why,
          List.of(new Box.Slip(message, "#why")));
    } else {
      close(ctx, listing, why, member);
    }
  }

  private void close(Context ctx, Listing listing, String why, Member member) {
    try {
      desk.changes().askToClose(listing, why, Desk.author(member));
      ctx.redirect("/update/listings/" + listing.id() + "/sent", HttpStatus.SEE_OTHER);
    } catch (ChangedMeanwhile | SavedMeanwhile meanwhile) {
      answer(ctx.status(HttpStatus.CONFLICT), listing(ctx), why, List.of());
    }
  }

  private boolean isBusy(Listing listing) {
    return desk.open(listing).filter(change -> change.stage() != Stage.LIVE).isPresent();
  }

  private Listing listing(Context ctx) {
    return desk.listing(desk.gate().member(ctx), ctx.pathParam("id"))
        .orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Listing listing, String why, List<Box.Slip> slips) {
    desk.html()
        .answer(
            ctx,
            "update/close-listing",
            Map.of(
                "csrf", desk.gate().forms(ctx).token(),
                "listing", listing,
                "busy", isBusy(listing),
                "why", why,
                "errors", slips));
  }
}
