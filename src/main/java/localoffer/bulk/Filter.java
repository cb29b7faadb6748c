package localoffer.bulk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.State;
import org.jspecify.annotations.Nullable;

/** Which services an officer wants in a file; a blank one leaves nothing out. */
public record Filter(String provider, String topic, String state) {

  static Filter of(@Nullable String provider, @Nullable String topic, @Nullable String state) {
    return new Filter(orBlank(provider), orBlank(topic), orBlank(state));
  }

  private static String orBlank(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Those that are not archived, by name. */
  List<Listing> in(Listings listings) {
    List<Listing> found = new ArrayList<>();
    listings.eachChangedSince(
        0,
        listing -> {
          if (takes(listing)) {
            found.add(listing);
          }
        });
    found.sort(Comparator.comparing((Listing each) -> each.details().name()));
    return found;
  }

  private boolean takes(Listing listing) {
    return listing.state() != State.ARCHIVED
        && (state.isEmpty() || listing.state().name().toLowerCase(Locale.ROOT).equals(state))
        && (provider.isEmpty() || listing.provider().slug().equals(provider))
        && (topic.isEmpty() || listing.details().topics().contains(topic));
  }

  /** The same as the end of an address. */
  public String query() {
    return "?provider=%s&topic=%s&state=%s".formatted(coded(provider), coded(topic), coded(state));
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
