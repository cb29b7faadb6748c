package localoffer.search.words.parts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.search.words.parts.Part.Span;

/**
 * Finds a day, a time of day or a school holiday in a person's words. A day or a time raises what
 * says it; a holiday is also what is looked for.
 */
public final class WhenWords {

  private static final String HOLIDAY = "school holidays";

  private static final List<When> WHENS =
      List.of(
          holiday("half[ -]?terms?(?: holidays?)?", "Half term"),
          holiday("easter(?: holidays?)?", "Easter"),
          holiday("(?:christmas|xmas)(?: holidays?)?", "Christmas"),
          holiday("(?:summer|six weeks?|6 weeks?) holidays?|summer(?! ?born)", "Summer holidays"),
          holiday("(?:school|the) holidays", "School holidays"),
          stay("after[ -]?school", "After school", "after school club"),
          out("mondays?", "Monday"),
          out("tuesdays?", "Tuesday"),
          out("wednesdays?", "Wednesday"),
          out("thursdays?", "Thursday"),
          out("fridays?", "Friday"),
          out("saturdays?", "Saturday"),
          out("sundays?", "Sunday"),
          out("week[ -]?ends?", "Weekend"),
          out("(?<!every )evenings?", "Evening"));

  private WhenWords() {}

  /** The first time that a text speaks of. */
  public static Optional<Part<String>> find(String text) {
    for (When when : WHENS) {
      Matcher matcher = when.pattern.matcher(text);
      if (matcher.find()) {
        Span at = new Span(matcher.start(), matcher.end());
        return Optional.of(new Part<>(when.text, when.text, when.hint, when.stays, at));
      }
    }
    return Optional.empty();
  }

  private static When holiday(String pattern, String text) {
    return stay(pattern, text, HOLIDAY);
  }

  private static When stay(String pattern, String text, String hint) {
    return new When(whole(pattern), text, hint, true);
  }

  private static When out(String pattern, String text) {
    return new When(whole("(?:(?:on|at|in)(?: the| a)? )?" + pattern), text, text, false);
  }

  private static Pattern whole(String pattern) {
    return Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  private record When(Pattern pattern, String text, String hint, boolean stays) {}
}
