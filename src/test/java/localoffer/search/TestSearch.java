package localoffer.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.listing.ListingStore;
import localoffer.listing.starter.StarterDirectory;
import localoffer.place.Places;
import localoffer.search.answer.Found;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.meaning.Meaning;
import localoffer.search.words.BestBets;
import localoffer.search.words.Synonyms;

/** A real index of the real content and starter directory, in a folder of its own. */
final class TestSearch implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
  static final Places PLACES = Places.read(Path.of("content/places"), p -> Optional.empty());
  static final Duration PATIENT = Duration.ofMinutes(1);
  static final Synonyms SYNONYMS = Synonyms.read(Path.of("index/synonyms.txt"));
  static final BestBets BEST_BETS = BestBets.read(Path.of("index/best-bets.yaml"));
  static final Knowledge KNOWLEDGE = knowing(Meaning.off());

  final Library library = Library.open(Path.of("content"));
  final Database database = Database.inMemory();
  final ListingStore store = new ListingStore(database);
  SearchIndex index;

  TestSearch(Path folder) {
    this(folder, KNOWLEDGE);
  }

  TestSearch(Path folder, Knowledge knowledge) {
    StarterDirectory.read(Path.of("content"), library.contents().taxonomy(), CLOCK).loadInto(store);
    index = SearchIndex.open(folder, Sources.of(store, library), knowledge, PATIENT);
    index.awaitCaughtUp();
  }

  static Knowledge knowing(Meaning meaning) {
    return new Knowledge(PLACES, () -> SYNONYMS, () -> BEST_BETS, meaning, CLOCK);
  }

  static SearchQuery query(String... namesAndValues) {
    Map<String, List<String>> parameters = new java.util.HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters
          .computeIfAbsent(namesAndValues[i], n -> new java.util.ArrayList<>())
          .add(namesAndValues[i + 1]);
    }
    return SearchQuery.of(parameters);
  }

  SearchResults find(String text) {
    return ask(query("q", text));
  }

  SearchResults ask(SearchQuery query) {
    return index.search(query).orElseThrow();
  }

  List<String> hrefs(String text) {
    return find(text).found().stream().map(Found::shown).map(shown -> shown.href()).toList();
  }

  @Override
  public void close() {
    index.close();
    database.close();
  }
}
