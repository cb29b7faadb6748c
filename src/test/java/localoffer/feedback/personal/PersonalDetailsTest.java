package localoffer.feedback.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDetailsTest {

  private static final Pattern DETAIL = Pattern.compile("«(.+?)»");

  @Test
  void ninetyFiveInAHundredSentencesWithDetailsAreFoundWhole() throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> sentences = sentences("with-details.txt");
    for (String marked : sentences) {
      String left = missed(marked);
      if (!left.isEmpty()) {
        missed.add(marked + " | " + left);
      }
    }
    assertTrue(missed.size() * 100 <= sentences.size() * 5, () -> String.join("\n", missed));
  }

  @Test
  void fewerThanTenInAHundredSentencesWithoutDetailsAreFlagged() throws IOException {
    List<String> flagged = new ArrayList<>();
    List<String> sentences = sentences("without-details.txt");
    for (String plain : sentences) {
      List<Found> found = PersonalDetails.in(plain);
      if (!found.isEmpty()) {
        flagged.add(plain + " | " + Redaction.of(plain, found));
      }
    }
    assertTrue(flagged.size() * 100 < sentences.size() * 10, () -> String.join("\n", flagged));
  }

  @Test
  void theTwoListsHoldTwoHundredSentences() throws IOException {
    assertEquals(
        200, sentences("with-details.txt").size() + sentences("without-details.txt").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my son Jayden Smith rang 07700 900123   | my son [name] rang [phone number]",
        "ask zofia@example.com or Mrs Holloway   | ask [email address] or [name]",
        "NHS 943 476 5919, born 3.4.15, WV1 4ZZ  | NHS [NHS number], born [date of birth],"
            + " [postcode]",
        "we live at 14 Sycamore Road             | we live at [address]",
        "nothing to hide                         | nothing to hide",
      })
  void whatIsFoundIsWrittenAsWhatItIs(String words, String redacted) {
    assertEquals(redacted, Redaction.of(words, PersonalDetails.in(words)));
  }

  @Test
  void thePiecesOfATextAreTheWholeText() {
    String words = "Jayden's taxi, ring 07700 900123";
    List<Redaction.Piece> pieces = Redaction.pieces(words, PersonalDetails.in(words));
    assertEquals(
        List.of("Jayden", "'s taxi, ring ", "07700 900123"),
        pieces.stream().map(Redaction.Piece::text).toList());
    assertEquals(
        List.of("a name", "", "a phone number"),
        pieces.stream().map(Redaction.Piece::mark).toList());
  }

  @Test
  void aNumberOfTenDigitsIsAnNhsNumberByItsCheckDigit() {
    assertTrue(Shapes.isNhsNumber("943 476 5919"));
    assertEquals(List.of(), PersonalDetails.in("order 943 476 5918 of ours"));
  }

  @Test
  void whateverIsTypedNothingOverlapsAndNothingIsLost() {
    Random random = new Random(20261122);
    String[] pieces = {
      "Jayden ",
      "my son ",
      "07700 900",
      "123 ",
      "@",
      "a@b.example ",
      "WV1 4ZZ",
      "born 3.4.15",
      "\n",
      "😀",
      "'s ",
      "\u0660",
      "Mrs ",
      "— "
    };
    for (int i = 0; i < 5_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        typed.append(pieces[random.nextInt(pieces.length)]);
      }
      String words = typed.toString();
      int end = 0;
      for (Found each : PersonalDetails.in(words)) {
        assertTrue(each.from() >= end && each.to() > each.from(), words);
        end = each.to();
      }
      StringBuilder whole = new StringBuilder();
      Redaction.pieces(words, PersonalDetails.in(words)).forEach(it -> whole.append(it.text()));
      assertEquals(words, whole.toString());
    }
  }

  /** What of the marked details was not found. */
  private static String missed(String marked) {
    String words = marked.replaceAll("[«»]", "");
    String left = Redaction.of(words, PersonalDetails.in(words));
    List<String> missed = new ArrayList<>();
    Matcher matcher = DETAIL.matcher(marked);
    while (matcher.find()) {
      if (left.contains(matcher.group(1))) {
        missed.add(matcher.group(1));
      }
    }
    return missed.isEmpty() ? "" : missed + " " + left;
  }

  private static List<String> sentences(String file) throws IOException {
    try (InputStream in = PersonalDetailsTest.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).toList();
    }
  }
}
