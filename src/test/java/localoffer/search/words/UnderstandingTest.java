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

  private static List<String> chips(Understood understood) {
    return understood.chips().stream().map(Chip::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "club for 4 year old, Age 4, club for",
    "autisim club 9yr old, Age 9, autisim club",
    "club for my 4 yo, Age 4, club for my",
    "two year old biting, Age 2, biting",
    "2 and a half year old biting, Age 2, biting",
    "swimming age 12, Age 12, swimming",
    "aged four not talking, Age 4, not talking",
    "18 month old not walking, Age 1, not walking",
    "18 months not walking, Age 1, not walking",
    "6 week old crying, Under 1, crying",
    "between 5 and 8 football, Age 5 to 8, football",
    "groups 0-5, Age 0 to 5, groups",
    "5 to 7 year olds dance, Age 5 to 7, dance",
    "clubs 16+, Age 16 and over, clubs",
    "over 16s youth club, Age 16 and over, youth club",
    "under 5s playgroup, Under 5, playgroup",
    "under fives playgroup, Under 5, playgroup",
    "nearly 18 what next, Nearly 18, what next",
    "just turned 11 moving school, Age 11, just turned 11 moving school",
    "my son is 7 hits me, Age 7, my son is hits me",
    "year 9 review, School year 9, review",
    "y9 options, School year 9, options",
    "yr9 maths, School year 9, maths",
    "bored teenager, Age 13 to 19, bored",
    "toddler group, Age 1 to 3, group",
    "post-16 courses, Age 16 and over, courses"
  })
  void findsAges(String text, String chip, String left) {
    Understood understood = read(text);
    assertEquals(List.of(chip), chips(understood));
    assertEquals(left, understood.words());
  }

  @ParameterizedTest
  @CsvSource({
    "nursery place, Under 5",
    "starting reception, Age 4 to 5",
    "primary school help, Age 4 to 11",
    "secondary school bullying, Age 11 to 16",
    "sixth form, Age 16 to 19",
    "college taxi, Age 16 to 25",
    "key stage 2 maths, Age 7 to 11",
    "ks2 maths, Age 7 to 11"
  })
  void aPhaseOfSchoolSaysAnAgeAndItsWordsAreStillFound(String text, String chip) {
    assertEquals(List.of(chip), chips(read(text)));
    assertEquals(text, read(text).words());
  }

  @ParameterizedTest
  @CsvSource({
    "autism groups wv2, Near WV2, autism groups",
    "autism groups near WV10 6AB, Near WV10 6AB, autism groups",
    "clubs wv 10, Near WV10, clubs",
    "clubs wv14 oaa, Near WV14 0AA, clubs",
    "clubs in Whitmore Reans, Near Whitmore Reans, clubs",
    "football bilston, Near Bilston, football",
    "clubs near me, Near me, clubs",
    "nearest to us respite, Near me, respite",
    "dentist in my area, Near me, dentist"
  })
  void findsPlaces(String text, String chip, String left) {
    Understood understood = read(text);
    assertEquals(List.of(chip), chips(understood));
    assertEquals(left, understood.words());
    assertEquals(chip.equals("Near me"), understood.nearMe());
  }

  @ParameterizedTest
  @CsvSource({
    "swimming on saturdays, Saturday, swimming, Saturday",
    "clubs at the weekend, Weekend, clubs, Weekend",
    "after school club, After school, after school club, after school club",
    "half term clubs, Half term, half term clubs, school holidays",
    "halfterm clubs, Half term, halfterm clubs, school holidays",
    "xmas panto, Christmas, xmas panto, school holidays",
    "clubs saturday easter, 'Easter, Saturday', clubs easter, school holidays Saturday"
  })
  void findsDaysAndHolidays(String text, String chip, String left, String hints) {
    Understood understood = read(text);
    assertEquals(List.of(chip), chips(understood));
    assertEquals(left, understood.words());
    assertEquals(hints, understood.hints());
  }

  @ParameterizedTest
  @CsvSource({
    "free swimming, Free, swimming",
    "clubs at no cost, Free, clubs",
    "cheap days out, Free or cheap, days out"
  })
  void findsPrices(String text, String chip, String left) {
    Understood understood = read(text);
    assertEquals(List.of(chip), chips(understood));
    assertEquals(left, understood.words());
    assertTrue(understood.free());
  }

  @Test
  void severalThingsAreUnderstoodAtOnce() {
    Understood understood = read("free autism club for 7 year old near WV2 on saturday");
    assertEquals(List.of("Age 7", "Near WV2", "Saturday", "Free"), chips(understood));
    assertEquals("autism club for", understood.words());
    assertEquals("Saturday free", understood.hints());
  }

  @Test
  void aNumberAloneIsAnAgeAndIsLookedForToo() {
    assertEquals(List.of("Age 14"), chips(read("14")));
    assertEquals("14", read("14").words());
    assertEquals(List.of(), chips(read("111")));
    assertEquals(List.of(), chips(read("section 14")));
  }

  @Test
  void aBareAreaAndFreeStayAsHints() {
    assertEquals("bilston", read("football bilston").hints());
    assertEquals("free", read("free swimming").hints());
    assertEquals("year 9", read("y9 options").hints());
    assertEquals("turning 18", read("nearly 18").hints());
  }

  @Test
  void whatIsNoneOfTheseIsLeftAlone() {
    for (String text :
        List.of(
            "step-free",
            "y2k",
            "WIASS",
            "phase 2",
            "Section 19",
            "111",
            "1-1 support",
            "40 year old",
            "waiting 18 months for assessment",
            "open 9-5",
            "over 2 weeks",
            "free school meals",
            "primary care",
            "summer born",
            "local offer",
            "every evening meltdown")) {
      assertEquals(List.of(), chips(read(text)), text);
      assertEquals(text, read(text).words());
    }
  }

  @Test
  void whenNothingElseWasTypedOnlyHintsAreLeft() {
    for (String text : List.of("toddler", "Bilston", "free", "Saturday")) {
      assertEquals("", read(text).words());
      assertEquals(text, read(text).hints());
    }
    for (String text : List.of("wv2 4ab", "4 year old", "near me", "for a 4 year old")) {
      assertEquals("", read(text).words() + read(text).hints(), text);
      assertEquals(1, read(text).chips().size(), text);
    }
  }

  @Test
  void aPersonCanHaveWordsTakenAsWords() {
    assertEquals("clubs near wv2", read("clubs near wv2", Chip.Kind.NEAR).words());
    assertEquals("clubs near me", read("clubs near me", Chip.Kind.NEAR_ME).words());
    assertEquals("saturday club", read("saturday club", Chip.Kind.WHEN).words());
    assertEquals(List.of(), read("free club", Chip.Kind.FREE).chips());
    assertEquals(
        List.of("Near WV2"), chips(read("toddler clubs wv2", Chip.Kind.AGE, Chip.Kind.WHEN)));
  }

  @Test
  void eachChipIsNamedInAnAddressByAnIdOfItsOwn() {
    List<String> ids = java.util.Arrays.stream(Chip.Kind.values()).map(Chip.Kind::id).toList();
    assertEquals(List.of("age", "near", "near-me", "when", "free"), ids);
  }
}
