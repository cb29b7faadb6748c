package localoffer.update;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.account.Member;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.update.section.Shown;

/** What families see of a service now, and the one button: it is all still right. */
public final class ConfirmListingPage {

  public static final String PATH = "/update/listings/{id}/confirm";

  /** What changes most often, and what a family would come, pay or ring in vain for. */
  private static final Set<String> FIRST =
      Set.of(
          "summary",
          "ages",
          "how-to-apply",
          "waiting-time",
          "cost",
          "amounts",
          "sessions",
          "places",
          "contacts");

  private final Desk desk;

  public ConfirmListingPage(Desk desk) {
    this.desk = desk;
  }

  /** What is not before families cannot be said to be right for them: there is more to do. */
  public void show(Context ctx) {
    Listing listing = listing(ctx);
    if (listing.state() == State.PUBLISHED) {
      answer(ctx, listing, false);
    } else {
      ctx.redirect(MyListingsPage.PATH, HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Member member = desk.gate().member(ctx);
    Listing listing = listing(ctx);
    if (!Long.toString(listing.version()).equals(ctx.formParam("version"))) {
      answer(ctx.status(HttpStatus.CONFLICT), listing, true);
      return;
    }
    try {
      Listing confirmed = desk.listings().confirm(listing, Desk.author(member));
      ctx.redirect("/update/listings/" + confirmed.id() + "/confirmed", HttpStatus.SEE_OTHER);
    } catch (ChangedMeanwhile meanwhile) {
      answer(ctx.status(HttpStatus.CONFLICT), meanwhile.current(), true);
    }
  }

  private Listing listing(Context ctx) {
    return desk.listing(desk.gate().member(ctx), ctx.pathParam("id"))
        .orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Listing listing, boolean changed) {
    List<Shown> shown =
        desk.sections().of(listing.provider().kind()).stream()
            .flatMap(section -> Shown.of(section, listing.details()).stream())
            .filter(each -> !each.isEmpty() && !each.question().id().equals("questions"))
            .toList();
    desk.html()
        .answer(
            ctx,
            "update/confirm-listing",
            Map.of(
                "csrf",
                desk.gate().forms(ctx).token(),
                "listing",
                listing,
                "first",
                shown.stream().filter(each -> FIRST.contains(each.question().id())).toList(),
                "rest",
                shown.stream().filter(each -> !FIRST.contains(each.question().id())).toList(),
                "undone",
                "yes".equals(ctx.queryParam("undone")),
                "changed",
                changed));
  }
}
