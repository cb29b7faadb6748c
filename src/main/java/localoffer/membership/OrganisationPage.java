package localoffer.membership;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.arrival.Invitations;
import localoffer.account.signin.Gate;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.web.Html;

/** One organisation for officers: what it offers, who keeps it, whom they invite. */
public final class OrganisationPage {

  public static final String PATH = "/staff/organisations/{slug}";

  /** To take an invitation back. */
  public static final String WITHDRAW_PATH = PATH + "/invitations/{invitation}/withdraw";

  private final Html html;
  private final Gate gate;
  private final Listings listings;
  private final Invited invited;

  public OrganisationPage(Html html, Gate gate, Listings listings, Invited invited) {
    this.html = html;
    this.gate = gate;
    this.listings = listings;
    this.invited = invited;
  }

  /** What knows of the people of organisations; {@code publisher} names the council in mails. */
  public record Invited(
      OwnOrganisations organisations,
      Inviting inviting,
      Invitations invitations,
      String publisher) {}

  public void show(Context ctx) {
    answer(ctx, "", "");
  }

  /** Invites somebody. */
  public void submit(Context ctx) {
    Provider provider = changing(ctx);
    UUID self = gate.officer(ctx).id();
    String asks = "The Local Offer team at " + invited.publisher() + " asks";
    Optional<String> problem =
        invited.inviting().invite(provider, ctx.formParam("email"), new Inviting.By(self, asks));
    if (problem.isPresent()) {
      String typed = Objects.requireNonNullElse(ctx.formParam("email"), "");
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), typed, problem.get());
    } else {
      done(ctx, provider, "invited");
    }
  }

  public void withdraw(Context ctx) {
    Provider provider = changing(ctx);
    UUID self = gate.officer(ctx).id();
    invited.invitations().withdraw(provider.id(), ctx.pathParam("invitation"), self);
    done(ctx, provider, "withdrawn");
  }

  private static void done(Context ctx, Provider provider, String what) {
    ctx.redirect(
        OrganisationsPage.PATH + "/" + provider.slug() + "?done=" + what, HttpStatus.SEE_OTHER);
  }

  private Provider changing(Context ctx) {
    gate.forms(ctx).check(ctx);
    Provider provider = provider(ctx);
    if (!Access.authorise(gate.visitor(ctx), Action.KEEP_MEMBERS, provider.id())) {
      throw new ForbiddenResponse("What you do for the council does not include this.");
    }
    return provider;
  }

  private Provider provider(Context ctx) {
    return listings.providerBySlug(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, String typed, String error) {
    Provider provider = provider(ctx);
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", gate.forms(ctx).token());
    model.put("team", invited.organisations().team(provider, gate.officer(ctx).id()));
    model.put("listings", listings.of(Set.of(provider.id())));
    model.put("may", Access.authorise(gate.visitor(ctx), Action.KEEP_MEMBERS, provider.id()));
    model.put("here", OrganisationsPage.PATH + "/" + provider.slug());
    model.put("typed", typed);
    model.put("error", error);
    model.put("done", Done.of(ctx.queryParam("done")));
    html.answer(ctx, "membership/organisation", model);
  }
}
