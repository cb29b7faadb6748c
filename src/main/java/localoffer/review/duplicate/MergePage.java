package localoffer.review.duplicate;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.signin.Gate;
import localoffer.content.Library;
import localoffer.database.Ids;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.State;
import localoffer.listing.merge.Merges;
import localoffer.listing.merge.StillOpen;
import localoffer.listing.rules.DetailsRules;
import localoffer.web.Html;

/** Two services side by side: made one, field by field. */
public final class MergePage {

  public static final String PATH = DuplicatesPage.PATH + "/{one}/{other}";

  private final Html html;
  private final Gate gate;
  private final Library library;
  private final Listings listings;
  private final Merges merges;

  public MergePage(Html html, Gate gate, Library library, Listings listings, Merges merges) {
    this.html = html;
    this.gate = gate;
    this.library = library;
    this.listings = listings;
    this.merges = merges;
  }

  public void show(Context ctx) {
    answer(ctx, Choice.usual(listing(ctx, "one"), listing(ctx, "other")), "");
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Choice choice = Choice.of(listing(ctx, "one"), listing(ctx, "other"), ctx.formParamMap());
    Details together = choice.together();
    Optional<String> wrong =
        new DetailsRules(library.contents().taxonomy())
            .problems(together).values().stream().findFirst();
    if (!choice.isOf(Optional.ofNullable(ctx.formParam("versions")))) {
      meanwhile(ctx, choice);
    } else if (wrong.isPresent()) {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), choice, wrong.get());
    } else {
      merge(ctx, choice, together);
    }
  }

  private void merge(Context ctx, Choice choice, Details together) {
    String officer = gate.officer(ctx).id().toString();
    try {
      merges.merge(choice.kept(), together, choice.gone(), officer);
      ctx.redirect(
          DuplicatesPage.PATH + "?merged=" + choice.kept().id() + "&gone=" + choice.gone().id(),
          HttpStatus.SEE_OTHER);
    } catch (ChangedMeanwhile e) {
      meanwhile(ctx, choice);
    } catch (StillOpen e) {
      String name = choice.gone().details().name();
      answer(ctx.status(HttpStatus.CONFLICT), choice, e.isSent() ? decide(name) : wait(name));
    }
  }

  private static String decide(String name) {
    return "Decide first on the change of " + name + " that waits in the queue";
  }

  private static String wait(String name) {
    return "Somebody is writing a change of "
        + name
        + ". Let its address stay, so that nothing of it is lost, or ask them to send it first";
  }

  private void meanwhile(Context ctx, Choice choice) {
    Choice now =
        new Choice(
            listing(ctx, "one"), listing(ctx, "other"), choice.keepsOther(), choice.fromOther());
    answer(
        ctx.status(HttpStatus.CONFLICT),
        now,
        "Somebody changed one of them meanwhile. Look again: here they are as they are now");
  }

  private void answer(Context ctx, Choice choice, String problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", gate.forms(ctx).token());
    model.put("one", choice.one());
    model.put("other", choice.other());
    model.put("keepsOther", choice.keepsOther());
    model.put("sides", choice.sides(library.contents().taxonomy()));
    model.put("versions", choice.versions());
    model.put("problem", problem);
    html.answer(ctx, "review/merge", model);
  }

  /** One that is before families; another is not there to be merged. */
  private Listing listing(Context ctx, String which) {
    UUID id = Ids.parse(ctx.pathParam(which)).orElseThrow(NotFoundResponse::new);
    return listings
        .forOfficer(id)
        .filter(listing -> listing.state() != State.ARCHIVED)
        .filter(listing -> !ctx.pathParam("one").equals(ctx.pathParam("other")))
        .orElseThrow(NotFoundResponse::new);
  }
}
