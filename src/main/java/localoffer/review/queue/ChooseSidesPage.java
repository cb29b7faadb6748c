package localoffer.review.queue;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import localoffer.account.signin.Gate;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Stage;
import localoffer.listing.change.FieldChange;
import localoffer.listing.merge.Sides;
import localoffer.listing.rules.DetailsRules;
import localoffer.web.Html;

/** What was sent and what the entry says since then, side by side: an officer chooses of both. */
public final class ChooseSidesPage {

  public static final String PATH = ReviewChangePage.PATH + "/choose";

  private final Html html;
  private final ReviewChangePage review;
  private final Gate gate;
  private final Desk desk;

  public ChooseSidesPage(Html html, ReviewChangePage review, Gate gate, Desk desk) {
    this.html = html;
    this.review = review;
    this.gate = gate;
    this.desk = desk;
  }

  /** There is nothing to choose where nobody else changed the entry. */
  public void show(Context ctx) {
    QueueEntry entry = review.entry(ctx, review.change(ctx));
    if (isNeeded(entry)) {
      answer(ctx, entry, Set.of(), "");
    } else {
      ctx.redirect(ReviewChangePage.href(entry.change()), HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    QueueEntry entry = review.entry(ctx, review.change(ctx));
    Sides sides = sides(entry);
    Set<String> theirs =
        sides.both().stream()
            .filter(field -> "theirs".equals(ctx.formParam("keep." + field)))
            .collect(Collectors.toSet());
    Set<String> sent =
        sides.both().stream().filter(Predicate.not(theirs::contains)).collect(Collectors.toSet());
    Details together = sides.keeping(sent);
    Optional<String> wrong =
        new DetailsRules(desk.library().contents().taxonomy())
            .problems(together).values().stream().findFirst();
    if (wrong.isPresent()) {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), entry, theirs, wrong.get());
    } else {
      review.decide(ctx, "approved", change -> approve(ctx, change, entry.listing(), together));
    }
  }

  /** Only what the officer saw: the entry as it was when the form was shown. */
  private void approve(Context ctx, Change change, Listing listing, Details together) {
    if (!Long.toString(listing.version()).equals(ctx.formParam("seen"))) {
      throw new ChangedMeanwhile(listing);
    }
    desk.decisions().approveTogether(change, listing, together, gate.officer(ctx).id());
  }

  private static boolean isNeeded(QueueEntry entry) {
    return entry.change().stage() == Stage.SENT && entry.change().isOutOfDate(entry.listing());
  }

  private static Sides sides(QueueEntry entry) {
    Change change = entry.change();
    return Sides.of(change.before(), change.details(), entry.listing().details());
  }

  private void answer(Context ctx, QueueEntry entry, Set<String> theirs, String error) {
    Sides sides = sides(entry);
    Details now = entry.listing().details();
    Map<String, Object> model = review.model(ctx, entry);
    model.put(
        "both",
        in(desk.difference(now, entry.change().details()), sides.both()::contains).stream()
            .map(field -> new Side(field, theirs.contains(field.field())))
            .toList());
    model.put("ours", in(desk.difference(now, sides.keeping(Set.of())), field -> true));
    model.put("seen", entry.listing().version());
    model.put("error", error);
    html.answer(ctx, "review/choose-sides", model);
  }

  /** One field that both changed; {@code takesTheirs} is what is chosen now. */
  public record Side(FieldChange field, boolean takesTheirs) {}

  private static List<FieldChange> in(List<FieldChange> fields, Predicate<String> which) {
    return fields.stream().filter(field -> which.test(field.field())).toList();
  }
}
