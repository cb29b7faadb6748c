package localoffer.listing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import localoffer.database.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one may do with listings: read the published ones, and change them on the record. */
public final class Listings {

  private static final Logger LOG = LoggerFactory.getLogger(Listings.class);

  private final ListingStore store;
  private final ProviderStore providers;
  private final PublicListings publicListings;
  private final Clock clock;
  private final ReentrantLock inOrder = new ReentrantLock();

  public Listings(
      ListingStore store, ProviderStore providers, PublicListings publicListings, Clock clock) {
    this.store = store;
    this.providers = providers;
    this.publicListings = publicListings;
    this.clock = clock;
  }

  /** Every published listing, by name. */
  public List<Listing> published() {
    return store.published();
  }

  public Optional<Listing> publishedBySlug(String slug) {
    return store.publishedBySlug(slug);
  }

  public List<Listing> publishedOf(Provider provider) {
    return store.publishedOf(provider.id());
  }

  /** The published listings that name the topic, by name. */
  public List<Listing> publishedAbout(String topic) {
    return store.publishedAbout(topic);
  }

  /** Every organisation, by name. */
  public List<Provider> providers() {
    return providers.all();
  }

  public Optional<Provider> providerBySlug(String slug) {
    return providers.bySlug(slug);
  }

  /** Grows by at least one with every change to the directory; 0 when nothing was ever in it. */
  public long changeNumber() {
    return store.changeNumber();
  }

  /** Shows each published listing to the consumer; answers the change number they stand for. */
  public long eachPublished(Consumer<Listing> consumer) {
    return store.eachPublished(consumer);
  }

  /**
   * Shows each listing that changed after that number, in the order of the changes, whatever its
   * state now; answers the change number they lead to.
   */
  public long eachChangedSince(long number, Consumer<Listing> consumer) {
    return store.eachChangedSince(number, consumer);
  }

  /** Puts a new listing straight before families, as an officer may. */
  public Listing create(Provider provider, Details details, String author) {
    Instant now = now();
    Listing listing =
        new Listing(
            Ids.next(clock),
            Slugs.free(details.name(), store::hasSlug),
            provider,
            State.PUBLISHED,
            1,
            details,
            null,
            null,
            now,
            now);
    return keep(listing, () -> store.add(listing, new Edit(author, "create", null, now)));
  }

  /**
   * Changes what a listing says, as an officer may.
   *
   * @param seen the listing as the author saw it
   * @throws ChangedMeanwhile when it is no longer so
   */
  public Listing update(Listing seen, Details details, String author, @Nullable String reason) {
    Instant now = now();
    Listing next = seen.saying(details, now);
    return keep(next, () -> store.update(next, new Edit(author, "update", reason, now)));
  }

  /**
   * Takes a listing away from families; it is kept with its history.
   *
   * @throws ChangedMeanwhile when it is no longer as the author saw it
   */
  public Listing withdraw(Listing seen, String author, @Nullable String reason) {
    Instant now = now();
    Listing next = seen.in(State.ARCHIVED, now);
    return keep(next, () -> store.update(next, new Edit(author, "withdraw", reason, now)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Saves, then tells the index; one at a time, so that the index never goes back in time. */
  private Listing keep(Listing listing, Runnable save) {
    inOrder.lock();
    try {
      save.run();
      tell(listing);
    } finally {
      inOrder.unlock();
    }
    return listing;
  }

  private void tell(Listing listing) {
    try {
      if (listing.state() == State.PUBLISHED) {
        publicListings.put(listing);
      } else {
        publicListings.remove(listing.id());
      }
    } catch (RuntimeException e) {
      // The change is kept: the index catches up by its change number.
      LOG.warn("The index did not take listing {}", listing.id(), e);
    }
  }
}
