package localoffer.search.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubbingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Autism Clubs?            | autism clubs",
        "  half   term!           | half term",
        "can’t get to school      | can't get to school",
        "year 9 exclusion         | year 9 exclusion",
        "clubs for 5-10           | clubs for 5-10",
        "groups wv2               | groups wv2",
        "Child Benefit            | child benefit",
        "child development centre | child development centre",
        "my children miss school  | my children miss school",
        "ms drop in               | ms drop in",
        "what is a senco          | what is a senco",
      })
  void whatTellsOfNobodyStays(String typed, String kept) {
    assertEquals(Optional.of(kept), Scrubbing.of(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "respite WV2 4AB                          | respite wv2",
        "respite wv24ab                           | respite wv2",
        "wv10 0 aa short break                    | wv10 short break",
        "call me on 07700 900123 please           | call me on please",
        "ring +44 (0)1632 960-000 about dla       | ring about dla",
        "nhs number 943 476 5919 camhs            | nhs number camhs",
        "born 12/03/2019 speech delay             | born speech delay",
        "born 3rd of march 2019 speech delay      | born speech delay",
        "dee@example.org blue badge               | blue badge",
        "my son called Jayden Smith of St Jude's  | my son",
        "autism my name is dee                    | autism",
        "boy named jay excluded                   | boy",
        "my 9 year old son Jayden Smith autism    | my 9 year old son autism",
        "complain about Mrs Jones                 | complain about",
        "dr Patel adhd                            | adhd",
        "taxi from 14 example road to school      | taxi from example road to school",
        "see https://example.org/me?id=3 and this | see and this",
      })
  void whatMayTellOfSomebodyGoes(String typed, String kept) {
    assertEquals(Optional.of(kept), Scrubbing.of(typed));
  }

  @Test
  void nothingIsKeptOfWhatIsScrubbedAway() {
    for (String typed :
        List.of("", "dee@example.org", "01632 960000", "my name is dee", "?!", "12345", "\u202e")) {
      assertEquals(Optional.empty(), Scrubbing.of(typed), typed);
    }
  }

  @Test
  void whateverIsTypedNoLongNumberAndNoMailboxIsLeft() {
    Random random = new Random(20261122);
    String pieces = "abz 019@.-/()'WV+é😀\u0660\uFF11\n";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(40); n >= 0; n--) {
        typed.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      String kept = Scrubbing.of(typed.toString()).orElse("a");
      assertFalse(kept.contains("@") || kept.matches(".*\\p{Nd}{5}.*"), () -> typed + "|" + kept);
      assertTrue(!kept.isBlank() && kept.length() <= 128);
    }
  }
}
