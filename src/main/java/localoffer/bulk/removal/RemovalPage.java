package localoffer.bulk.removal;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.signin.Gate;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.web.Html;

/** Where a second officer says whether services are taken away that another one asked for. */
public final class RemovalPage {

  static final String BEFORE_ID = "/staff/bulk/removals/";

  public static final String PATH = BEFORE_ID + "{removal}";

  private final Html html;
  private final Gate gate;
  private final Listings listings;
  private final Removals removals;

  public RemovalPage(Html html, Gate gate, Listings listings, Removals removals) {
    this.html = html;
    this.gate = gate;
    this.listings = listings;
    this.removals = removals;
  }

  /** A service that is to go; {@code changed} when it no longer is as the first officer saw it. */
  public record Going(String name, String provider, String href, boolean changed) {}

  public void show(Context ctx) {
    answer(ctx, removal(ctx), "");
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Removal removal = removal(ctx);
    UUID officer = gate.officer(ctx).id();
    if (!Removals.mayDecide(removal, officer)) {
      throw new ForbiddenResponse("Another officer decides this, once.");
    }
    String answer = Optional.ofNullable(ctx.formParam("answer")).orElse("");
    switch (answer) {
      case "yes" ->
          ctx.redirect(
              ctx.path() + "?gone=" + removals.agree(removal, officer), HttpStatus.SEE_OTHER);
      case "no" -> {
        removals.refuse(removal, officer);
        ctx.redirect(ctx.path(), HttpStatus.SEE_OTHER);
      }
      default -> answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), removal, "Choose yes or no");
    }
  }

  private Removal removal(Context ctx) {
    String id = ctx.pathParam("removal");
    return Optional.of(id)
        .filter(each -> each.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .flatMap(removals::find)
        .orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Removal removal, String problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", gate.forms(ctx).token());
    model.put("removal", removal);
    model.put("going", going(removal));
    model.put("own", removal.askedBy().equals(gate.officer(ctx).id()));
    model.put("decided", removal.state() != Removal.State.WAITING);
    model.put("agreed", removal.state() == Removal.State.AGREED);
    String gone = ctx.queryParam("gone");
    model.put("gone", gone != null && gone.matches("[0-9]{1,4}") ? gone : "");
    model.put("problem", problem);
    html.answer(ctx, "bulk/removal", model);
  }

  private List<Going> going(Removal removal) {
    return removal.items().stream()
        .flatMap(
            item ->
                listings.forOfficer(item.listing()).stream()
                    .map(listing -> going(listing, item.version())))
        .toList();
  }

  private static Going going(Listing listing, long version) {
    return new Going(
        listing.details().name(),
        listing.provider().name(),
        listing.href(),
        listing.version() != version);
  }
}
