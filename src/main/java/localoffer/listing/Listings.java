package localoffer.listing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import localoffer.content.Programme;
import localoffer.database.Ids;
import localoffer.listing.Listing.Edit;
import localoffer.listing.detail.Slugs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one may do with listings: read the published ones, and change them on the record. */
public final class Listings {

  private static final Logger LOG = LoggerFactory.getLogger(Listings.class);

  private final ListingStore store;
  private final ProviderStore providers;
  private final DirectoryStore directory;
  private final PublicListings publicListings;
  private volatile Supplier<Programme> programme = Programme::usual;
  private final Clock clock;
  private final ReentrantLock inOrder = new ReentrantLock();

  public Listings(
      ListingStore store, ProviderStore providers, PublicListings publicListings, Clock clock) {
    this.store = store;
    this.providers = providers;
    directory = store.directory();
    this.publicListings = publicListings;
    this.clock = clock;
  }

  /** The same, with checks as often as this says and not as is usual. */
  public Listings checkedAs(Supplier<Programme> said) {
    programme = said;
    return this;
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

  /** A listing of one of these organisations, in any state but archived. */
  public Optional<Listing> ownedBy(Set<UUID> owners, UUID id) {
    return store
        .find(id)
        .filter(listing -> owners.contains(listing.provider().id()))
        .filter(listing -> listing.state() != State.ARCHIVED);
  }

  /**
   * What these organisations have, in any state but archived: what was never checked first, then
   * what is due soonest.
   */
  public List<Listing> of(Set<UUID> owners) {
    return directory.kept(owners);
  }

  /** A listing in any state, for an officer alone. */
  public Optional<Listing> forOfficer(UUID id) {
    return store.find(id);
  }

  /** Listings in any state with such words in their own or their provider's name; at most 100. */
  public List<Listing> named(String words) {
    return directory.named(words);
  }

  /** Everything that listings ever said. */
  public VersionStore versions() {
    return store.versions();
  }

  /** The listing of an address that families know: published, paused, or archived since. */
  public Optional<Listing> shownBySlug(String slug) {
    return directory.shownBySlug(slug);
  }

  /** Puts a new listing straight before families, as an officer may. */
  public Listing create(Provider provider, Details details, String author) {
    return add(provider, details, State.PUBLISHED, new Edit(author, "create", null, now()));
  }

  /** Begins a new listing that families do not see before an officer approves it. */
  public Listing begin(Provider provider, Details details, String author) {
    return add(provider, details, State.DRAFT, new Edit(author, "begin", null, now()));
  }

  private Listing add(Provider provider, Details details, State state, Edit edit) {
    Instant now = edit.at();
    String slug = Slugs.free(details.name(), directory::hasSlug);
    Listing listing =
        new Listing(Ids.next(clock), slug, provider, state, 1, details, null, null, now, now);
    return inTurn(() -> List.of(store.add(listing, edit))).getFirst();
  }

  /**
   * Changes what a listing says, as an officer may.
   *
   * @param seen the listing as the author saw it
   * @throws ChangedMeanwhile when it is no longer so, here and in all that follow
   */
  public Listing update(Listing seen, Details details, String author, @Nullable String reason) {
    return change(seen.saying(details, now()), new Edit(author, "update", reason, now()));
  }

  /** Makes a listing say again what it said in one of its versions, as its next version. */
  public Listing restore(Listing seen, Details old, String author, @Nullable String reason) {
    return change(seen.saying(old, now()), new Edit(author, "restore", reason, now()));
  }

  /** Takes a listing away from families; it is kept with its history. */
  public Listing withdraw(Listing seen, String author, @Nullable String reason) {
    return change(seen.in(State.ARCHIVED, now()), new Edit(author, "withdraw", reason, now()));
  }

  /** Notes that all of it is still right, and when it is to be checked again. */
  public Listing confirm(Listing seen, String author) {
    return standings().confirm(seen, author, null);
  }

  /** Closes a listing for now: families who have its address are told so, and why if it is said. */
  public Listing pause(Listing seen, String author, @Nullable String reason) {
    return standings().pause(seen, author, reason, null);
  }

  /** Opens a listing again that was closed for now. */
  public Listing resume(Listing seen, String author) {
    return change(seen.in(State.PUBLISHED, now()), new Edit(author, "resume", null, now()));
  }

  /** Closes a listing for good, with what is written in the same transaction. */
  public Listing archive(Listing seen, Edit edit, ListingStore.Also also) {
    return change(seen.in(State.ARCHIVED, edit.at()), edit, also);
  }

  /** What else one may do with where a listing stands. */
  public Standings standings() {
    return new Standings(this, store, programme.get(), clock);
  }

  /**
   * Makes a listing say what whoever offers it sent, with what is written in the same transaction.
   * A new one comes before families.
   *
   * @param checkedAt when they sent it: then they looked at all of it
   */
  public Listing approve(
      Listing seen, Details details, Instant checkedAt, Edit edit, ListingStore.Also also) {
    Listing next = seen.worded(details).confirmed(checkedAt, edit.at(), programme.get());
    if (seen.state().isBeforeFamilies()) {
      // Nobody knows its address yet, so it is made from its name as it is now.
      Predicate<String> taken = slug -> !slug.equals(seen.slug()) && directory.hasSlug(slug);
      next = next.shownFirst(Slugs.free(details.name(), taken));
    }
    return change(next, edit, also);
  }

  private Listing change(Listing next, Edit edit) {
    return change(next, edit, ListingStore.Also.NOTHING);
  }

  Listing change(Listing next, Edit edit, ListingStore.Also also) {
    return inTurn(() -> List.of(store.update(next, edit, also))).getFirst();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Has a transaction write listings, then tells the index of them as they are now; one at a time,
   * so that the index never goes back in time.
   */
  public List<Listing> inTurn(Supplier<List<Listing>> write) {
    inOrder.lock();
    try {
      List<Listing> written = write.get();
      written.forEach(this::tell);
      return written;
    } finally {
      inOrder.unlock();
    }
  }

  private void tell(Listing listing) {
    try {
      publicListings.follow(listing);
    } catch (RuntimeException e) {
      // The change is kept: the index catches up by its change number.
      LOG.warn("The index did not take listing {}", listing.id(), e);
    }
  }
}
