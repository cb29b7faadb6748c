package localoffer.update;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import localoffer.account.Member;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Listing;

/** Takes back that a service is still right, as long as nothing else happened to it. */
public final class UnconfirmListingPage {

  public static final String PATH = "/update/listings/{id}/unconfirm";

  private final Desk desk;

  public UnconfirmListingPage(Desk desk) {
    this.desk = desk;
  }

  /** Leads to where it can be said again; where it is too late, to what stands now. */
  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Member member = desk.gate().member(ctx);
    Listing listing = desk.listing(member, ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    boolean seen = Long.toString(listing.version()).equals(ctx.formParam("version"));
    boolean undone = seen && undo(listing, member);
    String again = "/update/listings/" + listing.id() + "/confirm?undone=yes";
    ctx.redirect(undone ? again : MyListingsPage.PATH, HttpStatus.SEE_OTHER);
  }

  private boolean undo(Listing listing, Member member) {
    try {
      desk.listings().standings().unconfirm(listing, Desk.author(member));
      return true;
    } catch (ChangedMeanwhile meanwhile) {
      return false;
    }
  }
}
