package localoffer.search.words.parts;

import java.util.List;
import java.util.Locale;

/** Numbers as people type them: in figures, or in words up to twenty. */
final class Numbers {

  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  /** The expression of one number of at most two figures, as a group. */
  static final String ONE = "((?<![\\d.£])\\d{1,2}|\\b(?:" + String.join("|", WORDS) + "))";

  /** After a number that counts an age: no further figure, and nothing that is measured. */
  static final String NOT_MEASURED =
      "(?![\\d:%]|\\.\\d|[ -]?(?:weeks?|wks?|months?|mths?|hours?|hrs?|days?|minutes?|mins?"
          + "|miles?|pounds?|per ?cent|times|am|pm|stone|people|schools?|children|kids)\\b)";

  private Numbers() {}

  static int of(String text) {
    int word = WORDS.indexOf(text.toLowerCase(Locale.UK));
    return word >= 0 ? word : Integer.parseInt(text);
  }
}
