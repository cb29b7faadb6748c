package localoffer.feedback.personal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of words that are names, may be names, and are none. */
final class NameWords {

  private static final Set<String> EITHER = read("names-that-are-words.txt");
  private static final Set<String> GIVEN =
      read("names.txt").stream()
          .filter(Predicate.not(EITHER::contains))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> FAMILY = read("surnames.txt");
  private static final Set<String> OTHER = read("capital-words.txt");

  private NameWords() {}

  static boolean isGiven(Word word) {
    return GIVEN.contains(word.base());
  }

  /** A name, or something else altogether: "Grace", "Will", "May". */
  static boolean isEither(Word word) {
    return EITHER.contains(word.base());
  }

  static boolean isFamily(Word word) {
    return FAMILY.contains(word.base());
  }

  static boolean isOther(Word word) {
    return OTHER.contains(word.base());
  }

  /** Words by the name that begins their line. */
  static Map<String, Set<String>> named(String file) {
    return lines(file)
        .map(line -> line.split(": ", 2))
        .collect(
            Collectors.groupingBy(
                line -> line[0],
                Collectors.flatMapping(line -> words(line[1]), Collectors.toUnmodifiableSet())));
  }

  private static Set<String> read(String file) {
    return lines(file).flatMap(NameWords::words).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> words(String line) {
    return Arrays.stream(line.split(" ", -1)).filter(Predicate.not(String::isEmpty));
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = NameWords.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.toLowerCase(Locale.UK).lines().filter(line -> !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
