package localoffer.search.words.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.content.Ages;
import localoffer.search.words.parts.Part.Span;

/** Finds a phase of school, which says an age; its words are what is looked for too. */
final class SchoolWords {

  private static final List<Phase> PHASES =
      List.of(
          phase("(?:key ?stage|ks) ?1\\b", "Age 5 to 7", 5, 7),
          phase("(?:key ?stage|ks) ?2\\b", "Age 7 to 11", 7, 11),
          phase("(?:key ?stage|ks) ?3\\b", "Age 11 to 14", 11, 14),
          phase("(?:key ?stage|ks) ?4\\b|gcses?\\b", "Age 14 to 16", 14, 16),
          phase("(?:key ?stage|ks) ?5\\b|(?:sixth|6th) ?forms?\\b", "Age 16 to 19", 16, 19),
          phase("nursery\\b|nurseries\\b", "Under 5", 0, 4),
          phase("reception\\b(?! desk)", "Age 4 to 5", 4, 5),
          phase("infants?\\b|infant school\\b", "Age 4 to 7", 4, 7),
          phase("juniors\\b|junior school\\b", "Age 7 to 11", 7, 11),
          phase("primary\\b(?! care)", "Age 4 to 11", 4, 11),
          phase("secondary\\b(?! care)", "Age 11 to 16", 11, 16),
          phase("colleges?\\b", "Age 16 to 25", 16, 25),
          phase("university\\b|uni\\b", "Age 18 to 25", 18, 25));

  private SchoolWords() {}

  static Optional<Part<Ages>> find(String text) {
    for (Phase phase : PHASES) {
      Matcher matcher = phase.pattern.matcher(text);
      if (matcher.find()) {
        Span at = new Span(matcher.start(), matcher.end());
        return Optional.of(new Part<>(phase.ages, phase.text, "", true, at));
      }
    }
    return Optional.empty();
  }

  private static Phase phase(String pattern, String text, int from, int to) {
    Pattern compiled = Pattern.compile("\\b(?:" + pattern + ")", Pattern.CASE_INSENSITIVE);
    return new Phase(compiled, text, new Ages(from, to));
  }

  private record Phase(Pattern pattern, String text, Ages ages) {}
}
