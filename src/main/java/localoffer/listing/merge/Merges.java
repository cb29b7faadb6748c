package localoffer.listing.merge;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.State;
import localoffer.listing.change.Change;
import localoffer.listing.change.ChangeStore;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What officers do with listings that stand in the directory twice. */
public final class Merges {

  private static final int LONGEST_CHAIN = 10;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final MergeStore store;
  private final Listings listings;
  private final Clock clock;

  public Merges(MergeStore store, Listings listings, Clock clock) {
    this.store = store;
    this.listings = listings;
    this.clock = clock;
  }

  /** Published listings that are likely the same, likeliest first; not those known to be two. */
  public List<Pair> likely() {
    Set<String> notSame = store.notSame();
    List<Listing> published = new ArrayList<>();
    listings.eachPublished(published::add);
    return Likeness.among(published).stream()
        .filter(pair -> !notSame.contains(MergeStore.key(pair.one().id(), pair.other().id())))
        .toList();
  }

  /** Remembers that two are two. */
  public void notSame(Listing one, Listing other, String officer) {
    store.addNotSame(one, other, officer, clock.instant());
  }

  /**
   * What one would say with some of what the other says.
   *
   * @param fields as in JSON, such as {@code contacts} or {@code send_answers.staff_training}
   */
  public static Details together(Details kept, Details other, Set<String> fields) {
    ObjectNode tree = (ObjectNode) JSON.readTree(DetailsJson.write(kept));
    ObjectNode from = (ObjectNode) JSON.readTree(DetailsJson.write(other));
    for (String field : fields) {
      int dot = field.indexOf('.');
      if (dot < 0) {
        take(tree, from, field);
      } else {
        String part = field.substring(0, dot);
        ObjectNode inner = tree.withObject("/" + part);
        ObjectNode outer = from.withObject("/" + part);
        take(inner, outer, field.substring(dot + 1));
      }
    }
    tree.removeIf(each -> each.isObject() && each.isEmpty());
    return DetailsJson.readStrictly(tree);
  }

  private static void take(ObjectNode tree, ObjectNode from, String field) {
    if (from.has(field)) {
      tree.set(field, from.get(field));
    } else {
      tree.remove(field);
    }
  }

  /**
   * Makes one listing say this, and ends the other, whose address leads to the first from now on.
   *
   * @throws ChangedMeanwhile when one of them is no longer as the officer saw it
   * @throws StillOpen when somebody is changing the one that would end: what they wrote would be
   *     lost. What is being written of the other is kept, and compared with what it says then
   */
  public Listing merge(Listing kept, Details details, Listing other, String officer) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return listings
        .standings()
        .merge(
            kept,
            details,
            other,
            officer,
            handle -> {
              Optional<Change> open = ChangeStore.open(handle, other.id());
              if (open.isPresent()) {
                throw new StillOpen(open.get());
              }
              MergeStore.lead(handle, other, kept, at);
            });
  }

  /** Where the address of an archived listing leads; empty when it was not merged. */
  public Optional<Listing> instead(Listing archived) {
    Listing listing = archived;
    for (int step = 0; step < LONGEST_CHAIN; step++) {
      Optional<Listing> kept = store.keptFor(listing.slug()).flatMap(listings::forOfficer);
      if (kept.isEmpty() || kept.get().state() != State.ARCHIVED) {
        return kept;
      }
      listing = kept.get();
    }
    return Optional.empty();
  }
}
