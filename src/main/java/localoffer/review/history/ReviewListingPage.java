package localoffer.review.history;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import localoffer.account.signin.Gate;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.listing.freshness.Checked;
import localoffer.listing.freshness.Freshness;
import localoffer.place.Days;
import localoffer.web.Html;

/** Where one listing stands, and what an officer can do with it. */
public final class ReviewListingPage {

  public static final String PATH = FindListingPage.PATH + "/{id}";

  private final Html html;
  private final Gate gate;
  private final Archive archive;
  private final Clock clock;

  public ReviewListingPage(Html html, Gate gate, Archive archive, Clock clock) {
    this.html = html;
    this.gate = gate;
    this.archive = archive;
    this.clock = clock;
  }

  static String href(Listing listing) {
    return FindListingPage.PATH + "/" + listing.id();
  }

  public void show(Context ctx) {
    Listing listing = listing(ctx);
    LocalDate today = Days.today(clock);
    Map<String, Object> model = model(ctx, listing);
    model.put(
        "freshness",
        Freshness.of(Checked.of(listing.confirmedAt(), listing.reviewDue()), today).text());
    model.put("members", archive.members(listing));
    model.put("open", archive.changes().open(listing).orElse(null));
    model.put("undoable", archive.listings().standings().isJustConfirmed(listing));
    model.put("done", Objects.requireNonNullElse(ctx.queryParam("done"), ""));
    html.answer(ctx, "review/review-listing", model);
  }

  /** What every page about the listing needs. */
  Map<String, Object> model(Context ctx, Listing listing) {
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", gate.forms(ctx).token());
    model.put("listing", listing);
    model.put("line", ListingLine.of(listing));
    model.put("archived", listing.state() == State.ARCHIVED);
    model.put("shown", listing.state() == State.PUBLISHED || listing.state() == State.PAUSED);
    return model;
  }

  Instant now() {
    return clock.instant();
  }

  Listing listing(Context ctx) {
    return archive.listing(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  /**
   * Does it to the listing that the form was about, and leads back to its page with a word on it;
   * what is no longer as the officer saw it answers 409.
   */
  void act(Context ctx, String done, Consumer<Listing> act) {
    gate.forms(ctx).check(ctx);
    Listing now = listing(ctx);
    try {
      if (!Long.toString(now.version()).equals(ctx.formParam("version"))) {
        throw new ChangedMeanwhile(now);
      }
      act.accept(now);
      ctx.redirect(href(now) + "?done=" + done, HttpStatus.SEE_OTHER);
    } catch (ChangedMeanwhile e) {
      html.answer(
          ctx.status(HttpStatus.CONFLICT), "review/overtaken-listing", model(ctx, e.current()));
    }
  }
}
