package localoffer.update;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import localoffer.account.Member;
import localoffer.listing.Listing;
import localoffer.place.Days;

/** Thanks for checking a service, with the day of the next check. */
public final class ConfirmedPage {

  public static final String PATH = "/update/listings/{id}/confirmed";

  private final Desk desk;

  public ConfirmedPage(Desk desk) {
    this.desk = desk;
  }

  /** Only what was checked is thanked for. */
  public void show(Context ctx) {
    Member member = desk.gate().member(ctx);
    Listing listing = desk.listing(member, ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    Instant confirmed = listing.confirmedAt();
    LocalDate due = listing.reviewDue();
    if (confirmed == null || due == null) {
      ctx.redirect("/update/listings/" + listing.id() + "/confirm", HttpStatus.SEE_OTHER);
      return;
    }
    long waiting =
        desk.listings().of(member.providers()).stream()
            .map(each -> Entry.of(each, desk.open(each), desk.today()))
            .filter(Entry::urgent)
            .count();
    desk.html()
        .answer(
            ctx,
            "update/confirmed",
            Map.of(
                "csrf",
                desk.gate().forms(ctx).token(),
                "undoable",
                desk.listings().standings().isJustConfirmed(listing),
                "listing",
                listing,
                "on",
                Days.inWords(confirmed),
                "next",
                Days.inWords(due, desk.today()),
                "waiting",
                waiting));
  }
}
