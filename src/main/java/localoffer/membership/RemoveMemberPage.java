package localoffer.membership;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import localoffer.account.Member;
import localoffer.account.Visitor;
import localoffer.account.WayIn;
import localoffer.account.member.Members;
import localoffer.account.signin.Gate;
import localoffer.listing.Provider;
import localoffer.web.Html;

/** Asks once more before somebody no longer keeps an organisation's entries. */
public final class RemoveMemberPage {

  public static final String PATH = "/update/people/{slug}/{member}/remove";

  /** The same for officers. */
  public static final String STAFF_PATH = "/staff/organisations/{slug}/people/{member}/remove";

  private final Html html;
  private final Gate gate;
  private final OwnOrganisations organisations;
  private final Members members;

  public RemoveMemberPage(Html html, Gate gate, OwnOrganisations organisations, Members members) {
    this.html = html;
    this.gate = gate;
    this.organisations = organisations;
    this.members = members;
  }

  public void show(Context ctx) {
    Provider provider = provider(ctx);
    html.answer(
        ctx,
        "membership/remove-member",
        Map.of(
            "csrf", gate.forms(ctx).token(),
            "way", WayIn.to(ctx.path()),
            "provider", provider,
            "email", member(ctx, provider).email().text(),
            "back", back(ctx, provider)));
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Provider provider = provider(ctx);
    Member member = member(ctx, provider);
    members.remove(provider.id(), member.id(), gate.session(ctx).person().id().toString());
    ctx.redirect(back(ctx, provider) + "?done=removed", HttpStatus.SEE_OTHER);
  }

  private static String back(Context ctx, Provider provider) {
    return WayIn.to(ctx.path()) == WayIn.STAFF
        ? OrganisationsPage.PATH + "/" + provider.slug()
        : PeoplePage.PATH;
  }

  private Provider provider(Context ctx) {
    Visitor visitor = gate.visitor(ctx);
    return organisations.find(visitor, ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
  }

  private Member member(Context ctx, Provider provider) {
    return members.of(provider.id()).stream()
        .filter(each -> each.id().toString().equals(ctx.pathParam("member")))
        .findFirst()
        .orElseThrow(NotFoundResponse::new);
  }
}
