package localoffer.rounds;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import localoffer.account.EmailAddress;
import localoffer.account.member.MemberStore;
import localoffer.account.signin.Gate;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.mail.BounceStore;
import localoffer.mail.failed.FailedMailStore;
import localoffer.web.Html;

/** Mails that did not arrive, people whom none reaches, and what to do about both. */
public final class FailedMailPage {

  public static final String PATH = "/staff/mail";

  private final Html html;
  private final Gate gate;
  private final Listings listings;
  private final MemberStore members;
  private final Post post;

  public FailedMailPage(Html html, Gate gate, Listings listings, MemberStore members, Post post) {
    this.html = html;
    this.gate = gate;
    this.listings = listings;
    this.members = members;
    this.post = post;
  }

  /** What is known of mails: those that failed, and addresses that none reaches. */
  public record Post(FailedMailStore failed, BounceStore bounces) {}

  /** Somebody whom no mail reaches, and whose entries wait for them. */
  public record Lost(String address, Provider provider) {}

  public void show(Context ctx) {
    answer(ctx, "", "");
  }

  /** The same, with what is wrong about an address that was typed. */
  void refuse(Context ctx, String typed, String problem) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    answer(ctx, typed, problem);
  }

  private void answer(Context ctx, String typed, String problem) {
    html.answer(
        ctx,
        "rounds/failed-mail",
        Map.of(
            "csrf",
            gate.forms(ctx).token(),
            "mails",
            post.failed().all(),
            "lost",
            lost(),
            "typed",
            typed,
            "problem",
            problem));
  }

  private List<Lost> lost() {
    Predicate<String> marked = post.bounces().marked();
    Map<UUID, List<EmailAddress>> addresses = members.addresses();
    return listings.providers().stream()
        .flatMap(
            provider ->
                addresses.getOrDefault(provider.id(), List.of()).stream()
                    .filter(each -> marked.test(each.text()))
                    .map(each -> new Lost(each.text(), provider)))
        .toList();
  }
}
