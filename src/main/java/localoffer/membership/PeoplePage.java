package localoffer.membership;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.Member;
import localoffer.account.arrival.Invitations;
import localoffer.account.signin.Gate;
import localoffer.listing.Provider;
import localoffer.membership.OwnOrganisations.Team;
import localoffer.web.Html;

/** Who else keeps a member's organisations' entries; they invite and remove one another. */
public final class PeoplePage {

  public static final String PATH = "/update/people";

  /** To take an invitation back. */
  public static final String WITHDRAW_PATH = PATH + "/{slug}/invitations/{invitation}/withdraw";

  private final Html html;
  private final Gate gate;
  private final OwnOrganisations organisations;
  private final Inviting inviting;
  private final Invitations invitations;

  public PeoplePage(
      Html html,
      Gate gate,
      OwnOrganisations organisations,
      Inviting inviting,
      Invitations invitations) {
    this.html = html;
    this.gate = gate;
    this.organisations = organisations;
    this.inviting = inviting;
    this.invitations = invitations;
  }

  public void show(Context ctx) {
    answer(ctx, "", "", "");
  }

  /** Invites somebody to one of the member's own organisations. */
  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    String slug = Objects.requireNonNullElse(ctx.formParam("organisation"), "");
    Provider provider = own(ctx, slug);
    Inviting.By by =
        new Inviting.By(gate.member(ctx).id(), "A colleague at " + provider.name() + " asks");
    Optional<String> problem = inviting.invite(provider, ctx.formParam("email"), by);
    if (problem.isPresent()) {
      String typed = Objects.requireNonNullElse(ctx.formParam("email"), "");
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), slug, typed, problem.get());
    } else {
      ctx.redirect(PATH + "?done=invited", HttpStatus.SEE_OTHER);
    }
  }

  public void withdraw(Context ctx) {
    gate.forms(ctx).check(ctx);
    Provider provider = own(ctx, ctx.pathParam("slug"));
    invitations.withdraw(provider.id(), ctx.pathParam("invitation"), gate.member(ctx).id());
    ctx.redirect(PATH + "?done=withdrawn", HttpStatus.SEE_OTHER);
  }

  private Provider own(Context ctx, String slug) {
    return organisations.find(gate.visitor(ctx), slug).orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, String slug, String typed, String error) {
    Member member = gate.member(ctx);
    List<Team> teams =
        organisations.of(member).stream()
            .map(provider -> organisations.team(provider, member.id()))
            .toList();
    html.answer(
        ctx,
        "membership/people",
        Map.of(
            "csrf", gate.forms(ctx).token(),
            "teams", teams,
            "wrong", slug,
            "typed", typed,
            "error", error,
            "done", Done.of(ctx.queryParam("done"))));
  }
}
