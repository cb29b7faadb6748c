package localoffer.review.queue;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import localoffer.account.Role;
import localoffer.account.signin.Gate;
import localoffer.content.Contents;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Listing;
import localoffer.listing.change.Change;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.listing.view.ListingNews;
import localoffer.listing.view.ListingView;
import localoffer.place.Days;
import localoffer.web.Html;

/** One change: what differs, how the entry would read, and what can be decided. */
public final class ReviewChangePage {

  public static final String PATH = "/staff/changes/{id}";

  private final Html html;
  private final Gate gate;
  private final Desk desk;

  public ReviewChangePage(Html html, Gate gate, Desk desk) {
    this.html = html;
    this.gate = gate;
    this.desk = desk;
  }

  static String href(Change change) {
    return "/staff/changes/" + change.id();
  }

  public void show(Context ctx) {
    QueueEntry entry = entry(ctx, change(ctx));
    Listing listing = entry.listing().worded(entry.change().details());
    Contents contents = desk.library().contents();
    LocalDate today = Days.today(desk.clock());
    Map<String, Object> model = model(ctx, entry);
    model.put("view", ListingView.of(listing, contents.taxonomy(), today));
    model.put("news", ListingNews.of(listing, desk.listings().versions()));
    model.put("listing", listing);
    model.put("details", listing.details());
    model.put("reading", Readability.of(listing.details(), contents));
    model.put("decides", gate.officer(ctx).roles().contains(Role.APPROVER));
    html.answer(ctx, "review/review-change", model);
  }

  /** What every page about the change needs. */
  Map<String, Object> model(Context ctx, QueueEntry entry) {
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", gate.forms(ctx).token());
    model.put("entry", entry);
    return model;
  }

  /** The change of the address, as the officer who asks sees it. */
  QueueEntry entry(Context ctx, Change change) {
    return desk.entry(change, gate.officer(ctx).id());
  }

  Change change(Context ctx) {
    return desk.change(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  /**
   * Decides the change that the form was about, and leads back to the queue with a word on it; what
   * is no longer as the officer saw it is shown, and nothing is decided.
   */
  void decide(Context ctx, String done, Consumer<Change> decision) {
    Change now = change(ctx);
    try {
      if (!Long.toString(now.version()).equals(ctx.formParam("version"))) {
        throw new SavedMeanwhile(now);
      }
      decision.accept(now);
      ctx.redirect(ReviewQueuePage.PATH + "?done=" + done, HttpStatus.SEE_OTHER);
    } catch (SavedMeanwhile e) {
      overtaken(ctx, e.current());
    } catch (ChangedMeanwhile e) {
      outOfDate(ctx, now, e.current());
    }
  }

  /** Somebody else took it or decided it. */
  void overtaken(Context ctx, Change current) {
    Map<String, Object> model = model(ctx, entry(ctx, current));
    model.put("rows", List.of());
    html.answer(ctx.status(HttpStatus.CONFLICT), "review/overtaken-change", model);
  }

  /** The listing says something else now: both are shown side by side. */
  private void outOfDate(Context ctx, Change change, Listing listing) {
    Map<String, Object> model = model(ctx, entry(ctx, change));
    model.put("rows", desk.difference(listing.details(), change.details()));
    html.answer(ctx.status(HttpStatus.CONFLICT), "review/overtaken-change", model);
  }
}
