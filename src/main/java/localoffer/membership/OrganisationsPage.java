package localoffer.membership;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import localoffer.account.member.Members;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.web.Html;

/** Every organisation by name, and how many people keep its entries. */
public final class OrganisationsPage {

  public static final String PATH = "/staff/organisations";

  private final Html html;
  private final Listings listings;
  private final Members members;

  public OrganisationsPage(Html html, Listings listings, Members members) {
    this.html = html;
    this.listings = listings;
    this.members = members;
  }

  /** An organisation in the list. */
  public record Line(String name, String href, int people) {}

  public void show(Context ctx) {
    String typed = Objects.requireNonNullElse(ctx.queryParam("name"), "");
    String wanted = typed.strip().toLowerCase(Locale.UK);
    Map<UUID, Integer> counts = members.counts();
    List<Line> lines =
        listings.providers().stream()
            .filter(each -> each.name().toLowerCase(Locale.UK).contains(wanted))
            .map(each -> line(each, counts))
            .toList();
    html.answer(ctx, "membership/organisations", Map.of("lines", lines, "typed", typed));
  }

  private static Line line(Provider provider, Map<UUID, Integer> counts) {
    return new Line(
        provider.name(), PATH + "/" + provider.slug(), counts.getOrDefault(provider.id(), 0));
  }
}
