package localoffer.search.words.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.content.Ages;
import localoffer.search.words.parts.Part.Span;
import org.jspecify.annotations.Nullable;

/** Finds an age in a person's words: "4 year old", "year 9", "between 5 and 8", "post 16". */
public final class AgeWords {

  private static final int OLDEST = 25;
  private static final int OLDEST_IN_MONTHS = 47;

  private static final String N = Numbers.ONE;
  private static final String HALF = "(?: and a half|½|\\.5)?";
  private static final String OLD = "[ -]?(?:years?|yrs?|y)[ /-]?(?:olds?|o)\\b";
  private static final String TO = " ?(?:-|–|to|and|or) ?";
  private static final String END = "\\b" + Numbers.NOT_MEASURED;

  private static final List<Rule> RULES =
      List.of(
          out(N + TO + N + OLD, AgeWords::range),
          out("\\b(?:aged?|ages|between)[: ]" + N + TO + N + END, AgeWords::range),
          out("(?<![\\w.:£–-])(\\d{1,2}) ?[-–] ?(\\d{1,2})(?![\\w–-])" + END, AgeWords::range),
          out(N + HALF + OLD, AgeWords::years),
          out("\\b(?:aged?|age of)[: ]" + N + "\\b(?![-+])", AgeWords::years),
          out(N + "[ -]?(?:months?|mths?)[ -]?olds?\\b", AgeWords::months),
          out(N + "[ -]?(?:weeks?|wks?)[ -]?olds?\\b", m -> found("Under 1", 0, 0)),
          out(
              "(?<!\\b(?:wait|waited|waiting|for|in|within|every|after|last|past|next|over) )"
                  + N
                  + "[ -]?months\\b(?! (?:wait|waiting|ago|later|and|now|to))",
              AgeWords::months),
          out(
              "\\b(?:nearly|almost|coming up to|about to be|soon be|soon) " + N + END,
              AgeWords::nearly),
          stay("\\b(?:turned|turning|turns|turn) " + N + END, AgeWords::years),
          out("\\b(?:year|yr|y)s? ?(1[0-3]|[1-9])\\b(?! ?(?:to|-) ?\\d)", AgeWords::schoolYear),
          out("\\bpost[ -]?16s?\\b", says("Age 16 and over", 16, OLDEST)),
          out("(?<![\\w.£])(\\d{1,2}) ?(?:\\+(?!\\w)|plus\\b|(?:and|or) over\\b)", AgeWords::over),
          out("\\bover[ -]?(?:the age of )?(\\d{1,2})(?:'?s)?" + END, AgeWords::over),
          out("\\bunder[ -]?(?:the age of )?(\\d{1,2}|fives?)(?:'?s)?" + END, AgeWords::under),
          out(
              "(?<=\\b(?:he|she|son|daughter|boy|girl|child|he is|she is|son is|daughter is|hes"
                  + "|shes|he's|she's|child is|grandson|granddaughter|little boy|little girl) )"
                  + N
                  + END,
              AgeWords::years),
          stay("^ *" + N + " *$", AgeWords::years),
          out("\\b(?:babies|baby|newborns?)\\b", says("Babies", 0, 1)),
          out("\\btoddlers?\\b", says("Age 1 to 3", 1, 3)),
          out("\\bpre[ -]?school(?:ers?)?\\b", says("Age 2 to 4", 2, 4)),
          out("\\bteen(?:age(?:rs?|d)?|s)?\\b", says("Age 13 to 19", 13, 19)),
          out("\\byoung (?:adults?|wom[ae]n|m[ae]n)\\b", says("Age 16 to 25", 16, OLDEST)));

  private AgeWords() {}

  /** The first age that a text speaks of, else its first phase of school. */
  public static Optional<Part<Ages>> find(String text) {
    for (Rule rule : RULES) {
      Optional<Part<Ages>> found = rule.find(text);
      if (found.isPresent()) {
        return found;
      }
    }
    return SchoolWords.find(text);
  }

  private static @Nullable Age range(MatchResult match) {
    int from = Numbers.of(match.group(1));
    int to = Numbers.of(match.group(2));
    return from < to && to <= OLDEST ? found("Age " + from + " to " + to, from, to) : null;
  }

  private static @Nullable Age years(MatchResult match) {
    int age = Numbers.of(match.group(1));
    return age > OLDEST ? null : found("Age " + age, age, age);
  }

  private static @Nullable Age months(MatchResult match) {
    int months = Numbers.of(match.group(1));
    int age = months / 12;
    return months > OLDEST_IN_MONTHS ? null : found(age == 0 ? "Under 1" : "Age " + age, age, age);
  }

  /** What comes at 18 is what a family needs to read at 17. */
  private static @Nullable Age nearly(MatchResult match) {
    int age = Numbers.of(match.group(1));
    return age < 1 || age > OLDEST
        ? null
        : new Age("Nearly " + age, new Ages(age - 1, age), "turning " + age);
  }

  private static Age schoolYear(MatchResult match) {
    int year = Integer.parseInt(match.group(1));
    return new Age("School year " + year, new Ages(year + 4, year + 5), "year " + year);
  }

  private static @Nullable Age over(MatchResult match) {
    int age = Integer.parseInt(match.group(1));
    return age > OLDEST
        ? null
        : new Age("Age " + age + " and over", new Ages(age, OLDEST), match.group());
  }

  private static @Nullable Age under(MatchResult match) {
    boolean word = match.group(1).startsWith("f") || match.group(1).startsWith("F");
    int age = word ? 5 : Integer.parseInt(match.group(1));
    return age < 1 || age > OLDEST
        ? null
        : new Age("Under " + age, new Ages(0, age - 1), match.group());
  }

  private static Function<MatchResult, @Nullable Age> says(String text, int from, int to) {
    return match -> new Age(text, new Ages(from, to), match.group());
  }

  /** An age that nobody writes down in just these words. */
  private static Age found(String text, int from, int to) {
    return new Age(text, new Ages(from, to), "");
  }

  private static Rule out(String pattern, Function<MatchResult, @Nullable Age> meaning) {
    return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), false, meaning);
  }

  private static Rule stay(String pattern, Function<MatchResult, @Nullable Age> meaning) {
    return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), true, meaning);
  }

  private record Age(String text, Ages ages, String hint) {}

  private record Rule(
      Pattern pattern, boolean stays, Function<MatchResult, @Nullable Age> meaning) {

    Optional<Part<Ages>> find(String text) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        Age age = meaning.apply(matcher.toMatchResult());
        if (age != null) {
          Span at = new Span(matcher.start(), matcher.end());
          return Optional.of(new Part<>(age.ages, age.text, age.hint, stays, at));
        }
      }
      return Optional.empty();
    }
  }
}
