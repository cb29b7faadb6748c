package localoffer.listing.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import localoffer.content.Taxonomy;
import localoffer.database.Database;
import localoffer.listing.Listing;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.ProviderStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterDirectoryTest {

  private static final Path CONTENT = Path.of("content");
  private static final Taxonomy TAXONOMY = Taxonomy.read(CONTENT);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  @Test
  void theRealDirectoryHasNoProblems() {
    assertEquals("", String.join("\n", StarterDirectory.read(CONTENT, TAXONOMY, CLOCK).problems()));
  }

  @Test
  void anEmptyDatabaseIsFilledOnceAndNotAgain() {
    StarterDirectory directory = StarterDirectory.read(CONTENT, TAXONOMY, CLOCK);
    try (Database database = Database.inMemory()) {
      ListingStore store = new ListingStore(database);
      int loaded = directory.loadInto(store);
      assertTrue(loaded > 100);
      assertEquals(loaded, database.changeNumber());
      assertEquals(0, directory.loadInto(store));
      assertEquals(loaded, database.changeNumber());
      Listings listings = new Listings(store, new ProviderStore(database), new Nobody(), CLOCK);
      Listing speech = listings.publishedBySlug("speech-and-language-therapy").orElseThrow();
      assertEquals("royal-wolverhampton-nhs-trust", speech.provider().slug());
      assertNull(speech.confirmedAt());
    }
  }

  @Test
  void everyProblemIsToldByFile(@TempDir Path content) throws IOException {
    Path listings = Files.createDirectories(content.resolve("directory/listings"));
    Path providers = Files.createDirectories(content.resolve("directory/providers"));
    Files.writeString(providers.resolve("shop.yaml"), "name: Shop\nkind: company\n");
    Files.writeString(listings.resolve("Good Name.yaml"), "name: A\nprovider: shop\n");
    Files.writeString(listings.resolve("b.yaml"), "name: B\nprovider: nobody\nphone: 1\n");
    List<String> problems = StarterDirectory.read(content, TAXONOMY, CLOCK).problems();
    String told = String.join("\n", problems);
    assertTrue(told.contains("Good Name.yaml: summary: Say what it is"), told);
    assertTrue(told.contains("Good Name.yaml: name the file"), told);
    assertTrue(told.contains("b.yaml: provider: there is no file providers/nobody.yaml"), told);
    assertTrue(told.contains("b.yaml: Unrecognized property \"phone\""), told);
    try (Database database = Database.inMemory()) {
      StarterDirectory bad = StarterDirectory.read(content, TAXONOMY, CLOCK);
      ListingStore store = new ListingStore(database);
      assertThrows(IllegalStateException.class, () -> bad.loadInto(store));
      assertTrue(store.isEmpty());
    }
  }
}
