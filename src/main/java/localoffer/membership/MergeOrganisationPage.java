package localoffer.membership;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.member.Members;
import localoffer.account.signin.Gate;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.web.Html;
import org.jspecify.annotations.Nullable;

/** Makes an organisation part of another, after showing what that moves. */
public final class MergeOrganisationPage {

  public static final String PATH = "/staff/organisations/{slug}/merge";

  private final Html html;
  private final Gate gate;
  private final Listings listings;
  private final Members members;
  private final Merging merging;

  public MergeOrganisationPage(
      Html html, Gate gate, Listings listings, Members members, Merging merging) {
    this.html = html;
    this.gate = gate;
    this.listings = listings;
    this.members = members;
    this.merging = merging;
  }

  /** First a choice of the other one; once it is chosen, what would happen. */
  public void show(Context ctx) {
    answer(ctx, into(ctx.queryParam("into"), provider(ctx)), "");
  }

  /** Merges; only what was shown before, and was confirmed. */
  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Provider from = provider(ctx);
    if (!Access.authorise(gate.visitor(ctx), Action.MERGE_ORGANISATIONS, from.id())) {
      throw new ForbiddenResponse("What you do for the council does not include this.");
    }
    Optional<Provider> into = into(ctx.formParam("into"), from);
    if (into.isEmpty()) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      answer(ctx, into, "Choose the organisation that it becomes part of");
      return;
    }
    merging.merge(from, into.get(), gate.officer(ctx).id().toString());
    ctx.redirect(
        OrganisationsPage.PATH + "/" + into.get().slug() + "?done=merged", HttpStatus.SEE_OTHER);
  }

  private Provider provider(Context ctx) {
    String slug = ctx.pathParam("slug");
    return listings
        .providerBySlug(slug)
        .filter(it -> it.slug().equals(slug))
        .orElseThrow(NotFoundResponse::new);
  }

  private Optional<Provider> into(@Nullable String slug, Provider from) {
    return listings
        .providerBySlug(Objects.requireNonNullElse(slug, ""))
        .filter(it -> !it.id().equals(from.id()));
  }

  private void answer(Context ctx, Optional<Provider> into, String error) {
    Provider from = provider(ctx);
    List<Provider> others =
        listings.providers().stream().filter(it -> !it.id().equals(from.id())).toList();
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", gate.forms(ctx).token());
    model.put("from", from);
    model.put("into", into.orElse(null));
    model.put("others", others);
    model.put("listings", listings.of(Set.of(from.id())).size());
    model.put("people", members.of(from.id()).size());
    model.put("back", OrganisationsPage.PATH + "/" + from.slug());
    model.put("error", error);
    html.answer(ctx, "membership/merge-organisation", model);
  }
}
