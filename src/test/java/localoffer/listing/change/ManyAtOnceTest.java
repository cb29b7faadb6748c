package localoffer.listing.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.database.Verification;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.listing.ProviderStore;
import localoffer.listing.PublicListings;
import localoffer.listing.VersionStore;
import localoffer.listing.VersionStore.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people who change one listing five hundred times each, both at once. */
class ManyAtOnceTest {

  private static final int TIMES = 500;

  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  @TempDir private Path folder;

  @Test
  void everyEditIsKeptOrRefusedAndTheHistoryIsWhole() throws Exception {
    Path file = folder.resolve("a.sqlite");
    try (Database database = Database.open(file)) {
      Latest index = new Latest();
      Listings listings =
          new Listings(
              new ListingStore(database), new ProviderStore(database), index, Examples.CLOCK);
      Listing club = club(database);
      both(name -> edit(listings, club, name));
      assertEquals(2 * TIMES, done.get() + refused.get());
      assertTrue(done.get() >= TIMES, "somebody gets through each time: " + done);
      List<Version> history = new VersionStore(database).of(club.id());
      assertEquals(
          LongStream.rangeClosed(1, done.get() + 1).boxed().toList(),
          history.stream().map(Version::number).toList());
      Listing now = listings.forOfficer(club.id()).orElseThrow();
      assertEquals(now.details(), history.getLast().details());
      assertEquals(now, index.latest);
      assertEquals(Optional.empty(), database.read(Audit::firstBreak));
    }
    assertEquals(List.of(), new Verification(file).problems());
  }

  @Test
  void ofTwoOfficersWhoDecideAtOnceOneDoesEachTime() throws Exception {
    try (Site site = new Site()) {
      List<Change> sent = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        Listing made = site.listings.create(site.trust, Examples.details("Club " + i), "officer");
        Change draft = site.changes.begin(made, "amira");
        sent.add(
            site.changes.send(
                site.changes.save(draft, Examples.details("Cafe " + i), "amira"), null, "amira"));
      }
      try (ExecutorService two = Executors.newFixedThreadPool(2)) {
        Future<?> carol = two.submit(() -> sent.forEach(change -> approve(site, change)));
        Future<?> erin = two.submit(() -> sent.forEach(change -> reject(site, change)));
        carol.get();
        erin.get();
      }
      assertEquals(sent.size(), done.get());
      assertEquals(sent.size(), refused.get());
      assertEquals(sent.size(), site.subjects().size());
      assertEquals(Optional.empty(), site.database.read(Audit::firstBreak));
    }
  }

  private void approve(Site site, Change change) {
    counted(() -> site.decisions.approve(change, change.details(), Site.CAROL, null));
  }

  private void reject(Site site, Change change) {
    counted(() -> site.decisions.reject(change, "No", Site.ERIN));
  }

  private void edit(Listings listings, Listing club, String name) {
    for (int i = 0; i < TIMES; i++) {
      Listing seen = listings.forOfficer(club.id()).orElseThrow();
      int number = i;
      counted(() -> listings.update(seen, Examples.details(name + number), name, null));
    }
  }

  private void counted(Runnable work) {
    try {
      work.run();
      done.incrementAndGet();
    } catch (ChangedMeanwhile | SavedMeanwhile e) {
      refused.incrementAndGet();
    }
  }

  private interface Work {
    void as(String name);
  }

  private static void both(Work work) throws Exception {
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<?> amira = two.submit(() -> work.as("amira"));
      Future<?> carol = two.submit(() -> work.as("carol"));
      amira.get();
      carol.get();
    }
  }

  private static Listing club(Database database) {
    Provider trust = Examples.provider("trust");
    Listing club = Examples.listing(trust, "club");
    Edit edit = new Edit("test", "create", null, club.createdAt());
    new ListingStore(database).addToEmpty(List.of(trust), List.of(club), edit);
    return club;
  }

  /** An index that knows what it was told last. */
  private static final class Latest implements PublicListings {

    private volatile Listing latest = Examples.listing(Examples.provider("none"), "none");

    @Override
    public void put(Listing listing) {
      latest = listing;
    }

    @Override
    public void remove(java.util.UUID id) {}
  }
}
