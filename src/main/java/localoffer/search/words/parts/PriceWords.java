package localoffer.search.words.parts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.search.words.parts.Part.Span;

/** Finds in a person's words that something should cost nothing or little. */
public final class PriceWords {

  /** What is called free by name is looked for by that name. */
  private static final Pattern FREE =
      Pattern.compile(
          "(?<![-\\w])free(?![-\\w]| (?:school|hours|childcare|nursery|bus|car|early)\\b)"
              + "|\\b(?:(?:at )?no cost|free of charge|without paying)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CHEAP =
      Pattern.compile(
          "\\b(?:cheap|cheaper|cheapest|low[ -]cost|inexpensive|affordable)\\b",
          Pattern.CASE_INSENSITIVE);

  private PriceWords() {}

  /** The price that a text asks for. */
  public static Optional<Part<String>> find(String text) {
    return first(FREE.matcher(text), "Free", "free")
        .or(() -> first(CHEAP.matcher(text), "Free or cheap", "cheap"));
  }

  private static Optional<Part<String>> first(Matcher matcher, String text, String hint) {
    return matcher.find()
        ? Optional.of(Part.hinting(text, text, hint, new Span(matcher.start(), matcher.end())))
        : Optional.empty();
  }
}
