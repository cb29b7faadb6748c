package localoffer.review.queue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.listing.ProviderStore;
import localoffer.listing.change.ChangeStore;
import localoffer.listing.change.Changes;
import localoffer.listing.change.Decisions;
import localoffer.mail.Mail;
import localoffer.place.Places;
import localoffer.search.Knowledge;
import localoffer.search.SearchIndex;
import localoffer.search.Sources;
import localoffer.search.meaning.Meaning;
import localoffer.search.words.BestBets;
import localoffer.search.words.Synonyms;

/** A small directory in a folder, with its real database and search, and those who change it. */
record CrashSite(
    Database database,
    SearchIndex index,
    Listings listings,
    Changes changes,
    Decisions decisions,
    Library library)
    implements AutoCloseable {

  static final List<String> SLUGS = List.of("club", "cafe", "choir", "garden");
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Mail MAIL = new Mail("amira@example.org", "News", "Text", "<p>HTML");

  static CrashSite open(Path folder) {
    Path content = Path.of("content");
    Library library = Library.open(content);
    Database database = Database.open(folder.resolve("a.sqlite"));
    ListingStore store = new ListingStore(database);
    Provider trust = Examples.provider("trust");
    store.addToEmpty(
        List.of(trust),
        SLUGS.stream().map(slug -> Examples.listing(trust, slug)).toList(),
        new Edit("test", "create", null, CLOCK.instant()));
    Synonyms synonyms = Synonyms.read(Path.of("index/synonyms.txt"));
    BestBets bestBets = BestBets.read(Path.of("index/best-bets.yaml"));
    SearchIndex index =
        SearchIndex.open(
            folder.resolve("index"),
            Sources.of(store, library),
            new Knowledge(
                Places.read(content.resolve("places"), unit -> Optional.empty()),
                () -> synonyms,
                () -> bestBets,
                Meaning.off(),
                CLOCK),
            Duration.ofMinutes(1));
    index.awaitCaughtUp();
    Listings listings = new Listings(store, new ProviderStore(database), index, CLOCK);
    ChangeStore changes = new ChangeStore(database);
    return new CrashSite(
        database,
        index,
        listings,
        new Changes(changes, listings, CLOCK),
        new Decisions(changes, listings, (change, listing) -> List.of(MAIL), CLOCK),
        library);
  }

  Listing listing(String slug) {
    return listings.shownBySlug(slug).orElseThrow();
  }

  @Override
  public void close() {
    index.close();
    database.close();
    library.close();
  }
}
