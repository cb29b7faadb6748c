package localoffer.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import localoffer.place.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstandingTest {

  private final Understanding understanding =
      new Understanding(Places.read(Path.of("content/places"), p -> Optional.empty()));

  private Understood read(String text, Chip.Kind... plain) {
    return understanding.of(text, Set.of(plain));
  }

  @ParameterizedTest
  @CsvSource({
    "club for 4 year old, Age 4, club for",
    "autisim club 9yr old, Age 9, autisim club",
    "swimming age 12, Age 12, swimming",
    "18 month old not walking, Age 1, not walking",
    "year 9 review, School year 9, review",
    "bored teenager, Age 13 to 19, bored",
    "toddler group, Age 1 to 3, group",
    "post-16 courses, Age 16 and over, courses"
  })
  void findsAges(String text, String chip, String left) {
    Understood understood = read(text);
    assertEquals(List.of(chip), understood.chips().stream().map(Chip::text).toList());
    assertEquals(left, understood.words());
  }

  @ParameterizedTest
  @CsvSource({
    "autism groups wv2, Near WV2, autism groups",
    "autism groups near WV10 6AB, Near WV10 6AB, autism groups",
    "clubs in Whitmore Reans, Near Whitmore Reans, clubs",
    "football bilston, Near Bilston, football"
  })
  void findsPlaces(String text, String chip, String left) {
    Understood understood = read(text);
    assertEquals(List.of(chip), understood.chips().stream().map(Chip::text).toList());
    assertEquals(left, understood.words());
  }

  @Test
  void aBareAreaAndFreeStayAsHints() {
    assertEquals("bilston", read("football bilston").hints());
    assertEquals("free", read("free swimming").hints());
    assertTrue(read("free swimming").free());
  }

  @Test
  void whatIsNoneOfTheseIsLeftAlone() {
    for (String text :
        List.of("step-free", "y2k", "WIASS", "phase 2", "ks2 maths", "40 year old")) {
      assertEquals(List.of(), read(text).chips(), text);
      assertEquals(text, read(text).words());
    }
  }

  @Test
  void wordsThatWereAllTakenOutAreStillSearched() {
    assertEquals("toddler", read("toddler").words());
    assertEquals("Bilston", read("Bilston").words());
  }

  @Test
  void aPersonCanHaveWordsTakenAsWords() {
    assertEquals("clubs near wv2", read("clubs near wv2", Chip.Kind.NEAR).words());
    assertEquals(List.of(), read("free club", Chip.Kind.FREE).chips());
  }
}
