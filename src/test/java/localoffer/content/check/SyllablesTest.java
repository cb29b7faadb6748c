package localoffer.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "1, the you me your child school house break place year talked rules takes child's",
    "1, through thought where voice friend eyes clothes called reach treat guide tier I 25",
    "2, parent carer people council taxi able table little sometimes someone something being",
    "2, patient social special question language needed doesn't isn't hopeful going question's",
    "2, statement placement evening hundred business playing review toddler autumn lifetime",
    "3, autism area idea disabled anyone museum assessment bullying family homelessness",
    "3, together hospital annual usual behaviour element therapist tribunal timetable",
    "3, services overnight one-to-one",
    "4, education anxiety society psychology january experience diabetes co-production",
    "5, disability university opportunity psychological accommodation",
    "6, responsibility"
  })
  void wordsHaveAsManySyllablesAsPeopleSay(int syllables, String words) {
    for (String word : words.split(" ", -1)) {
      assertEquals(syllables, Syllables.in(word), word);
    }
  }
}
