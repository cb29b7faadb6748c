package localoffer.survey;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a survey.
 *
 * @param easy the same in Easy Read; the ordinary words where there are none
 * @param picture a short name from {@code content/pictures.yaml}, for Easy Read
 * @param options what can be chosen; of a scale and of own words there are none
 */
public record Question(
    Kind kind,
    String text,
    @Nullable String hint,
    @Nullable String easy,
    @Nullable String picture,
    List<Option> options,
    @Nullable Scale scale) {

  public Question {
    options = options == null ? List.of() : List.copyOf(options);
  }

  /** How it is answered. */
  public enum Kind {
    /** One of a few. */
    CHOICE,
    /** Any of a few. */
    SEVERAL,
    /** A number, such as from 1 to 10. */
    SCALE,
    /** In one's own words. */
    TEXT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One thing to choose. */
  public record Option(String text, @Nullable String easy, @Nullable String picture) {

    public String easily() {
      return Objects.requireNonNullElse(easy, text);
    }
  }

  /** Numbers, with what the first and the last mean. */
  public record Scale(int from, int to, String low, String high) {

    /** What a scale can be. */
    public Scale {
      if (from < 0 || to <= from || to > 10) {
        throw new IllegalArgumentException("a scale goes from 0 or 1 to at most 10");
      }
    }
  }

  public String easily() {
    return Objects.requireNonNullElse(easy, text);
  }

  public String example() {
    return Objects.requireNonNullElse(hint, "");
  }

  /** What can be chosen, each with its number, in the order in which it stands there. */
  public List<Numbered> choices() {
    Scale range = scale;
    if (kind == Kind.SCALE && range != null) {
      return IntStream.rangeClosed(range.from(), range.to())
          .mapToObj(number -> Numbered.of(number, range))
          .toList();
    }
    return IntStream.range(0, options.size())
        .mapToObj(i -> new Numbered(i + 1, options.get(i)))
        .toList();
  }

  /** A choice with the number by which an answer names it. */
  public record Numbered(int number, Option option) {

    static Numbered of(int number, Scale scale) {
      String text =
          number == scale.from()
              ? number + " " + scale.low()
              : number == scale.to() ? number + " " + scale.high() : Integer.toString(number);
      return new Numbered(number, new Option(text, null, null));
    }
  }
}
