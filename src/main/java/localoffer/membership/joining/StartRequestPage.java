package localoffer.membership.joining;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.EmailAddress;
import localoffer.account.Member;
import localoffer.account.WayIn;
import localoffer.account.signin.Entrance;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.web.Csrf;
import localoffer.web.Html;

/**
 * Where somebody begins to ask: "Is this your service?", or an organisation that is not listed.
 * Whoever is not signed in says their email address first.
 */
public final class StartRequestPage {

  /** For an organisation that is listed, by the address of one of its listings. */
  public static final String PATH = "/update/claim/{slug}";

  /** For one that is not. */
  public static final String REGISTER_PATH = "/update/register";

  private final Html html;
  private final Csrf csrf;
  private final Entrance entrance;
  private final Listings listings;
  private final JoinRequests requests;

  public StartRequestPage(
      Html html, Csrf csrf, Entrance entrance, Listings listings, JoinRequests requests) {
    this.html = html;
    this.csrf = csrf;
    this.entrance = entrance;
    this.listings = listings;
    this.requests = requests;
  }

  /** The listing that is claimed; empty on the way to register. */
  private Optional<Listing> listing(Context ctx) {
    String slug = ctx.pathParamMap().get("slug");
    return Optional.ofNullable(slug)
        .map(each -> listings.shownBySlug(each).orElseThrow(NotFoundResponse::new));
  }

  public void show(Context ctx) {
    Optional<Listing> listing = listing(ctx);
    Optional<Member> member = entrance.gate().visitor(ctx).member();
    boolean keepsIt =
        member.isPresent()
            && listing.filter(it -> member.get().keeps(it.provider().id())).isPresent();
    if (keepsIt) {
      ctx.redirect(WayIn.UPDATE.home(), HttpStatus.SEE_OTHER);
    } else {
      answer(ctx, "", "", "");
    }
  }

  /** Mails a link to whoever is not signed in; begins the request of whoever is. */
  public void submit(Context ctx) {
    Optional<Listing> listing = listing(ctx);
    Optional<Member> member = entrance.gate().visitor(ctx).member();
    if (member.isEmpty()) {
      csrf.check(ctx);
      ask(ctx);
      return;
    }
    entrance.gate().forms(ctx).check(ctx);
    JoinRequest request =
        listing
            .map(it -> requests.claim(member.get(), it.provider()))
            .orElseGet(() -> requests.register(member.get()));
    ctx.redirect(AnswerQuestionPage.next(request), HttpStatus.SEE_OTHER);
  }

  private void ask(Context ctx) {
    String typed = Objects.requireNonNullElse(ctx.formParam("email"), "");
    Optional<EmailAddress> email = EmailAddress.parse(typed);
    if (email.isEmpty()) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      answer(ctx, typed, EmailAddress.problem(typed), "");
      return;
    }
    Optional<String> again = entrance.desk().ask(ctx, email.get(), WayIn.UPDATE, ctx.path(), true);
    if (again.isPresent()) {
      answer(ctx, typed, "", again.get());
    } else {
      ctx.redirect(WayIn.UPDATE.signIn() + "/check-your-mail", HttpStatus.SEE_OTHER);
    }
  }

  private void answer(Context ctx, String typed, String error, String again) {
    Optional<Member> member = entrance.gate().visitor(ctx).member();
    Map<String, Object> model = new HashMap<>();
    model.put("listing", listing(ctx).orElse(null));
    model.put("member", member.map(Member::email).map(EmailAddress::text).orElse(""));
    model.put("csrf", member.isPresent() ? entrance.gate().forms(ctx).token() : csrf.token());
    model.put("typed", typed);
    model.put("error", error);
    model.put("again", again);
    html.answer(ctx, "membership/start-request", model);
  }
}
