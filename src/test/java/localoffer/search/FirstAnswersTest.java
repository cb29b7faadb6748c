package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
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
    "ADHD, /health/adhd",
    "taxi to school, /services/home-to-school-travel",
    "respite, /services/short-breaks",
    "salt, /services/speech-and-language-therapy",
    "ehcp, /services/ehc-needs-assessment",
    "what is an EHCP, /ehc-plans/getting-a-plan",
    "camhs, /services/child-and-adolescent-mental-health-service",
    "WIASS, /services/wolverhampton-information-advice-and-support-service",
    "OT, /services/occupational-therapy"
  })
  void whatFamiliesAskMostHasARightFirstAnswer(String typed, String href) {
    assertEquals(href, search.hrefs(typed).getFirst());
  }
}
