package localoffer.search.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.content.Ages;
import localoffer.search.words.Understood.AgeFound;

/** Finds an age in a person's words: "4 year old", "year 9", "teenager", "post 16". */
final class AgeWords {

  private static final int OLDEST = 25;

  private static final List<Rule> RULES =
      List.of(
          new Rule("(\\d{1,2})[ -]?(?:years?|yrs?|y)[ /-]?(?:olds?|o)\\b", false, AgeWords::years),
          new Rule("\\b(?:aged?|age of) (\\d{1,2})\\b", false, AgeWords::years),
          new Rule("(\\d{1,2})[ -]?(?:months?|mths?)[ -]?olds?\\b", false, AgeWords::months),
          new Rule("\\b(?:year|yr) ?(1[0-3]|[1-9])\\b", true, AgeWords::schoolYear),
          new Rule("\\bunder[ -](5s?|fives?)\\b", true, of("Under 5", 0, 4)),
          new Rule("\\bpost[ -]?16\\b", true, of("Age 16 and over", 16, OLDEST)),
          new Rule("\\b(?:babies|baby|newborn)\\b", true, of("Babies", 0, 1)),
          new Rule("\\btoddlers?\\b", true, of("Age 1 to 3", 1, 3)),
          new Rule("\\bpre[ -]?school(?:ers?)?\\b", true, of("Age 2 to 4", 2, 4)),
          new Rule("\\b(?:teen(?:age(?:rs?|d)?|s)?)\\b", true, of("Age 13 to 19", 13, 19)),
          new Rule(
              "\\byoung (?:adults?|wom[ae]n|m[ae]n)\\b", true, of("Age 16 to 25", 16, OLDEST)));

  private AgeWords() {}

  /** An age, what it means, and where in the text it stands. */
  record Match(AgeFound age, int start, int end, boolean stays) {}

  static Optional<Match> find(String text) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern.matcher(text);
      if (matcher.find()) {
        Optional<AgeFound> age = rule.meaning.apply(matcher.toMatchResult());
        if (age.isPresent()) {
          return Optional.of(new Match(age.get(), matcher.start(), matcher.end(), rule.stays));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<AgeFound> years(MatchResult match) {
    int age = Integer.parseInt(match.group(1));
    return age > OLDEST ? Optional.empty() : Optional.of(found("Age " + age, age, age));
  }

  private static Optional<AgeFound> months(MatchResult match) {
    int age = Integer.parseInt(match.group(1)) / 12;
    return Optional.of(found(age == 0 ? "Under 1" : "Age " + age, age, age));
  }

  private static Optional<AgeFound> schoolYear(MatchResult match) {
    int year = Integer.parseInt(match.group(1));
    return Optional.of(found("School year " + year, year + 4, year + 5));
  }

  private static Function<MatchResult, Optional<AgeFound>> of(String text, int from, int to) {
    return match -> Optional.of(found(text, from, to));
  }

  private static AgeFound found(String text, int from, int to) {
    return new AgeFound(new Ages(from, to), text);
  }

  /** The words stay in the query as hints when pages use them too ("year 9", "toddler"). */
  private record Rule(
      Pattern pattern, boolean stays, Function<MatchResult, Optional<AgeFound>> meaning) {

    Rule(String pattern, boolean stays, Function<MatchResult, Optional<AgeFound>> meaning) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), stays, meaning);
    }
  }
}
