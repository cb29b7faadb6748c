package localoffer.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import localoffer.content.GlossaryTerm;
import localoffer.content.markdown.HardWords;
import org.junit.jupiter.api.Test;

class ReadingAgeTest {

  private static final HardWords NONE = new HardWords(List.of());

  @Test
  void theFormulasAreThoseOfFleschAndKincaid() {
    ReadingAge age = ReadingAge.of("The cat sat on the mat. It was happy.", NONE);
    assertEquals(new ReadingAge(2, 9, 10), age);
    assertEquals(0.39 * 4.5 + 11.8 * 10 / 9 - 15.59, age.grade(), 1e-9);
    assertEquals(206.835 - 1.015 * 4.5 - 84.6 * 10 / 9, age.ease(), 1e-9);
  }

  @Test
  void namesAndHardWordsDoNotCount() {
    HardWords words =
        new HardWords(
            List.of(
                new GlossaryTerm(
                    "portage", "Physiotherapy", null, List.of(), "Help to move.", null, null)));
    assertEquals(
        new ReadingAge(1, 4, 4),
        ReadingAge.of("Ask Wolverhampton Council for physiotherapy and rest.", words));
  }

  @Test
  void iIsAWordAndAnAddressIsNone() {
    assertEquals(
        new ReadingAge(1, 5, 5),
        ReadingAge.of("Can I ask at https://www.example.org/x too?", NONE));
  }

  @Test
  void eachBlockEndsASentence() {
    assertEquals(2, ReadingAge.of("To bring:\na cup\n\n", NONE).sentences());
  }

  @Test
  void hardTextScoresHarderThanPlainText() {
    double hard =
        ReadingAge.of(
                "The multidisciplinary consideration of individual eligibility necessitates"
                    + " comprehensive documentation demonstrating significant difficulties.",
                NONE)
            .grade();
    assertTrue(hard > 20, "grade " + hard);
  }

  @Test
  void noWordsAreEasy() {
    assertEquals(0, ReadingAge.of("", NONE).grade());
    assertEquals(100, ReadingAge.of("", NONE).ease());
  }
}
