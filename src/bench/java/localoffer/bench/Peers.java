package localoffer.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.listing.ListingStore;
import localoffer.listing.starter.StarterDirectory;
import localoffer.place.Places;
import localoffer.search.Knowledge;
import localoffer.search.SearchIndex;
import localoffer.search.Sources;
import localoffer.search.document.Findable;
import localoffer.search.document.Findables;
import localoffer.search.judged.Evaluation;
import localoffer.search.judged.Judged;
import localoffer.search.judged.Judgements;
import localoffer.search.judged.OurSearch;
import localoffer.search.judged.QualityReport;
import localoffer.search.meaning.Meaning;
import localoffer.search.words.BestBets;
import localoffer.search.words.EditedFile;
import localoffer.search.words.Synonyms;

/** The judged queries put to what peers use and to ours, on the same documents; prints a table. */
final class Peers {

  private static final Path CONTENT = Path.of("content");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Peers() {}

  /** {@code FOLDER PSQL...}: a folder to write in, and the command that speaks to PostgreSQL. */
  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    Path folder = Path.of(args[0]);
    List<String> psql = List.of(args).subList(1, args.length);
    List<Judged> judgements = Judgements.read(Path.of("index/judgements"));
    List<Evaluation> evaluations = new ArrayList<>();
    try (Library library = Library.open(CONTENT);
        Database database = Database.inMemory()) {
      ListingStore store = new ListingStore(database);
      Contents contents = library.contents();
      StarterDirectory.read(CONTENT, contents.taxonomy(), Clock.systemUTC()).loadInto(store);
      Places places = Places.read(CONTENT.resolve("places"), postcode -> Optional.empty());
      List<Text> documents = documents(contents, store, places);
      System.out.printf("%d queries, %d documents%n%n", judgements.size(), documents.size());
      evaluations.addAll(postgres(folder, psql, documents, judgements));
      try (Fts5 fts5 = Fts5.of(documents)) {
        evaluations.add(Evaluation.of("SQLite FTS5", judgements, fts5::search));
      }
      evaluations.addAll(ours(folder, Sources.of(store, library), places, judgements));
    }
    System.out.print(new QualityReport(evaluations).table());
  }

  private static List<Text> documents(Contents contents, ListingStore store, Places places) {
    Findables findables = new Findables(contents.taxonomy(), places);
    List<Findable> all = new ArrayList<>();
    contents.articles().forEach(page -> all.add(findables.of(page)));
    contents.glossary().forEach(term -> all.add(findables.of(term)));
    store.eachPublished(listing -> all.add(findables.of(listing)));
    return all.stream().map(findable -> Text.of(findable.shown())).toList();
  }

  private static List<Evaluation> postgres(
      Path folder, List<String> psql, List<Text> documents, List<Judged> judgements)
      throws Exception {
    List<String> queries = judgements.stream().map(Judged::query).toList();
    Postgres postgres = Postgres.of(folder, psql, documents, queries);
    List<Evaluation> evaluations = new ArrayList<>();
    for (String function : List.of("plainto_tsquery", "websearch_to_tsquery")) {
      Map<String, List<String>> found = postgres.search(function);
      evaluations.add(
          Evaluation.of(
              "PostgreSQL `" + function + "`",
              judgements,
              query -> found.getOrDefault(query, List.of())));
    }
    return evaluations;
  }

  private static List<Evaluation> ours(
      Path folder, Sources sources, Places places, List<Judged> judgements) {
    try (SearchIndex index =
        SearchIndex.open(
            folder.resolve("index"),
            sources,
            new Knowledge(
                places,
                new EditedFile<>(Path.of("index/synonyms.txt"), Synonyms::read),
                () -> BestBets.NONE,
                Meaning.open(folder.resolve("meaning")),
                Clock.systemUTC()),
            PATIENCE)) {
      return new OurSearch(index, true).evaluate(judgements);
    }
  }
}
