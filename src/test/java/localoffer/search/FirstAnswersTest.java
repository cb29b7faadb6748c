package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstAnswersTest {

  @TempDir static Path folder;
  private static TestSearch search;

  @BeforeAll
  static void open() {
    search = new TestSearch(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @ParameterizedTest
  @CsvSource({
    "dyslexia, /school/dyslexia",
    "autisim, /health/autism",
    "ADHD, /health/adhd or /services/adhd-where-to-start",
    "taxi to school, /services/home-to-school-travel or /getting-about/school-travel",
    "respite, /care/short-breaks or /services/short-breaks",
    "salt, /services/speech-and-language-therapy",
    "ehcp, /ehc-plans/getting-a-plan or /services/ehc-needs-assessment",
    "what is an EHCP, /ehc-plans/getting-a-plan",
    "camhs, /services/child-and-adolescent-mental-health-service",
    "WIASS, /services/wolverhampton-information-advice-and-support-service",
    "OT, /services/occupational-therapy"
  })
  void whatFamiliesAskMostHasARightFirstAnswer(String typed, String right) {
    String first = search.hrefs(typed).getFirst();
    assertTrue(List.of(right.split(" or ")).contains(first), first);
  }

  @ParameterizedTest
  @CsvSource({
    "my daughter is cutting herself, /services/mental-health-crisis-help",
    "wants to kill himself, /services/mental-health-crisis-help",
    "SAFEGUARDING, /services/ask-childrens-social-care-for-help"
  })
  void whereToTurnInDangerComesFirstWhateverElseIsFound(String typed, String first) {
    assertEquals(first, search.hrefs(typed).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "what is stimming, /glossary/stimming",
    "EOTAS meaning, /glossary/eotas",
    "odd, /glossary/odd"
  })
  void aTermThatIsAskedForIsAmongTheFirst(String typed, String term) {
    List<String> hrefs = search.hrefs(typed);
    assertTrue(hrefs.stream().limit(3).toList().contains(term), hrefs::toString);
  }
}
