package localoffer.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import localoffer.content.Library;
import localoffer.content.Taxonomy;
import localoffer.content.Terms;
import localoffer.database.Database;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.listing.ProviderStore;
import localoffer.listing.PublicListings;
import localoffer.listing.State;
import localoffer.listing.starter.StarterDirectory;
import localoffer.web.Logs;

/** Fills an empty database with the starter directory and listings like it, the same every time. */
final class SyntheticDirectory {

  private static final long SEED = 25;
  private static final int LISTINGS_OF_A_PROVIDER = 8;
  private static final Instant NOW = Instant.parse("2026-11-01T09:00:00Z");

  private final Random random = new Random(SEED);
  private final Words words;

  private SyntheticDirectory(List<Listing> real, Taxonomy taxonomy) {
    words = new Words(real, taxonomy, random);
  }

  /** {@code CONTENT DATA COUNT}: fills {@code DATA/local-offer.sqlite} up to COUNT listings. */
  public static void main(String[] args) {
    Logs.begin();
    Path content = Path.of(args[0]);
    try (Library library = Library.open(content);
        Database into = Database.open(Path.of(args[1]).resolve("local-offer.sqlite"))) {
      Taxonomy taxonomy = library.contents().taxonomy();
      List<Listing> real = starter(content, taxonomy);
      new SyntheticDirectory(real, taxonomy)
          .fill(new ListingStore(into), real, Integer.parseInt(args[2]));
    }
  }

  private static List<Listing> starter(Path content, Taxonomy taxonomy) {
    try (Database memory = Database.inMemory()) {
      ListingStore store = new ListingStore(memory);
      StarterDirectory.read(content, taxonomy, Clock.systemUTC()).loadInto(store);
      return new Listings(store, new ProviderStore(memory), new Nobody(), Clock.systemUTC())
          .published();
    }
  }

  private void fill(ListingStore store, List<Listing> real, int count) {
    List<Provider> providers =
        new ArrayList<>(real.stream().map(Listing::provider).distinct().toList());
    int known = providers.size();
    for (int i = 0; i <= (count - real.size()) / LISTINGS_OF_A_PROVIDER; i++) {
      providers.add(provider(i));
    }
    List<Listing> all = new ArrayList<>(real);
    for (int i = 0; all.size() < count; i++) {
      all.add(listing(i, providers.get(known + i / LISTINGS_OF_A_PROVIDER)));
    }
    store.addToEmpty(providers, all, new Edit("benchmark", "create", null, NOW));
  }

  private Provider provider(int number) {
    return new Provider(
        id(), "group-" + number, words.group(), Provider.Kind.COMMUNITY, words.sentence(), null);
  }

  private Listing listing(int number, Provider provider) {
    return new Listing(
        id(), "service-" + number, provider, State.PUBLISHED, 1, details(), null, null, NOW, NOW);
  }

  /** Each field is one of a real listing's, a mixture of several, or made from their words. */
  private Details details() {
    Details a = words.real();
    Details b = words.real();
    return new Details(
        words.name(),
        words.sentence(),
        String.join("\n\n", words.sentences(2), words.sentences(3)),
        b.ages(),
        some(words.taxonomy().needs(), 3),
        a.diagnosis(),
        b.level(),
        b.eligibility(),
        a.howToApply(),
        b.whatHappensNext(),
        a.waitingTime(),
        b.whoDecides(),
        a.referralNeeded(),
        random.nextBoolean() ? a.cost() : b.cost(),
        words.places(),
        words.area(),
        a.sessions(),
        b.contacts(),
        a.sendAnswers(),
        a.schoolSen(),
        Stream.concat(a.questions().stream().limit(2), b.questions().stream().limit(3)).toList(),
        some(words.taxonomy().topics(), 2),
        b.statutory(),
        a.links(),
        a.picture(),
        List.of(),
        null,
        a.source());
  }

  private List<String> some(Terms terms, int most) {
    List<String> ids = new ArrayList<>(terms.all().stream().map(term -> term.id()).toList());
    Collections.shuffle(ids, random);
    return List.copyOf(ids.subList(0, 1 + random.nextInt(most)));
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /** Nothing searches while the directory is being made. */
  private static final class Nobody implements PublicListings {

    @Override
    public void put(Listing listing) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void remove(UUID id) {
      throw new UnsupportedOperationException();
    }
  }
}
