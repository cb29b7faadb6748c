package localoffer.listing.starter;

import java.nio.file.Path;
import java.time.Clock;
import localoffer.content.Taxonomy;
import localoffer.database.Database;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.listing.ProviderStore;

/** A program that fills a directory, says each thing once it is kept, and waits to be killed. */
final class CrashChild {

  private CrashChild() {}

  /** Takes the database file; speaks on standard output. */
  public static void main(String[] arguments) {
    Clock clock = Clock.systemUTC();
    Path content = Path.of("content");
    say("opening");
    Database database = Database.open(Path.of(arguments[0]));
    ListingStore store = new ListingStore(database);
    if (store.isEmpty()) {
      StarterDirectory starter = StarterDirectory.read(content, Taxonomy.read(content), clock);
      say("loading");
      starter.loadInto(store);
    }
    Listings listings = new Listings(store, new ProviderStore(database), new Nobody(), clock);
    Provider council = listings.providerBySlug("city-of-wolverhampton-council").orElseThrow();
    while (true) {
      Listing made = listings.create(council, Examples.details("Crash club"), "officer");
      say("kept " + made.slug() + " 1");
      listings.update(made, Examples.details("Crash club again"), "officer", "a reason");
      say("kept " + made.slug() + " 2");
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
