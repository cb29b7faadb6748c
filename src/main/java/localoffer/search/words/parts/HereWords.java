package localoffer.search.words.parts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.search.words.parts.Part.Span;

/** Finds "near me" and the like: a place that only the person knows. */
public final class HereWords {

  private static final Pattern HERE =
      Pattern.compile(
          "\\b(?:(?:near|nearest|nearer|close|closest|local)(?: to)? (?:me|us|my home|my house"
              + "|home|where (?:i|we) live)"
              + "|(?:near|round|around|from) here|around me|round me|near ?by|close by"
              + "|in (?:my|our) area|where (?:i|we) live|locally)\\b",
          Pattern.CASE_INSENSITIVE);

  private HereWords() {}

  /** Where a text says "near me". */
  public static Optional<Part<String>> find(String text) {
    Matcher matcher = HERE.matcher(text);
    return matcher.find()
        ? Optional.of(Part.hinting("me", "Near me", "", new Span(matcher.start(), matcher.end())))
        : Optional.empty();
  }
}
