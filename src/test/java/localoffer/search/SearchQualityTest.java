package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import localoffer.listing.Listing;
import localoffer.search.judged.Corpus;
import localoffer.search.judged.Evaluation;
import localoffer.search.judged.Floor;
import localoffer.search.judged.Judged;
import localoffer.search.judged.Judgements;
import localoffer.search.judged.OurSearch;
import localoffer.search.judged.QualityReport;
import localoffer.search.meaning.Meaning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often families' own words bring a right answer: never less often than the floors say. */
class SearchQualityTest {

  private static final Path FOLDER = Path.of("index/judgements");
  private static final List<Judged> JUDGEMENTS = Judgements.read(FOLDER);

  @TempDir private static Path folder;
  private static TestSearch search;
  private static List<Evaluation> ways;
  private static List<Evaluation> typos;

  @BeforeAll
  static void ask() {
    search = new TestSearch(folder, TestSearch.knowing(Meaning.open(folder.resolve("meaning"))));
    OurSearch asked = new OurSearch(search.index, true);
    ways = asked.evaluate(JUDGEMENTS);
    typos = asked.typos();
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void familiesFindWhatTheyNeed() {
    assertEquals(
        List.of(),
        Floor.problems(Floor.read(FOLDER), ways.getLast(), typos.getLast()),
        () ->
            new QualityReport(ways).table()
                + new QualityReport(typos).table()
                + String.join("\n", QualityReport.failures(ways.getLast())));
  }

  @Test
  void wordsAndMeaningTogetherAreBetterThanEither() {
    for (String kind : List.of(Evaluation.ALL, "sentences")) {
      List<Double> ndcg =
          ways.stream().map(way -> Objects.requireNonNull(way.figures().get(kind)).ndcg()).toList();
      assertEquals(Collections.max(ndcg), ndcg.getLast(), () -> kind + ": " + ndcg);
    }
  }

  @Test
  void whatWasJudgedIsThereAndHasTypicalQuestions() {
    List<Listing> listings = new ArrayList<>();
    search.store.eachPublished(listings::add);
    Corpus corpus = new Corpus(search.library.contents(), listings);
    assertEquals(List.of(), corpus.missing(JUDGEMENTS));
    assertEquals(List.of(), corpus.withoutQuestions());
  }
}
