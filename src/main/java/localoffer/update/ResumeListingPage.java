package localoffer.update;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import localoffer.account.Member;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.update.section.Shown;

/** Opens a service again that was closed for now, after a look at what families will see. */
public final class ResumeListingPage {

  public static final String PATH = "/update/listings/{id}/resume";

  private final Desk desk;

  public ResumeListingPage(Desk desk) {
    this.desk = desk;
  }

  public void show(Context ctx) {
    Listing listing = listing(ctx);
    if (listing.state() == State.PAUSED) {
      answer(ctx, listing);
    } else {
      ctx.redirect(MyListingsPage.PATH, HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Member member = desk.gate().member(ctx);
    Listing listing = listing(ctx);
    try {
      if (listing.state() == State.PAUSED) {
        desk.listings().resume(listing, Desk.author(member));
      }
      ctx.redirect(MyListingsPage.PATH, HttpStatus.SEE_OTHER);
    } catch (ChangedMeanwhile meanwhile) {
      answer(ctx.status(HttpStatus.CONFLICT), meanwhile.current());
    }
  }

  private Listing listing(Context ctx) {
    return desk.listing(desk.gate().member(ctx), ctx.pathParam("id"))
        .orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Listing listing) {
    List<Shown> shown =
        desk.sections().of(listing.provider().kind()).stream()
            .flatMap(section -> Shown.of(section, listing.details()).stream())
            .filter(each -> !each.isEmpty() && !each.question().id().equals("questions"))
            .toList();
    desk.html()
        .answer(
            ctx,
            "update/resume-listing",
            Map.of("csrf", desk.gate().forms(ctx).token(), "listing", listing, "shown", shown));
  }
}
