package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import localoffer.listing.Listing;
import localoffer.search.judged.Corpus;
import localoffer.search.judged.Evaluation;
import localoffer.search.judged.Floor;
import localoffer.search.judged.Judged;
import localoffer.search.judged.Judgements;
import localoffer.search.judged.OurSearch;
import localoffer.search.judged.QualityReport;
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

  @BeforeAll
  static void open() {
    search = new TestSearch(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void familiesFindWhatTheyNeed() {
    Evaluation found = new OurSearch(search.index).asFamiliesDo(JUDGEMENTS);
    assertEquals(
        List.of(),
        Floor.problems(Floor.read(FOLDER), found),
        () -> String.join("\n", QualityReport.failures(found)));
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
