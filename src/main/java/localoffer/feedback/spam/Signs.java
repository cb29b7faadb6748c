package localoffer.feedback.spam;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.feedback.Doubt;

/** What tells, from one form alone, that a program may have sent it. */
final class Signs {

  private static final Duration QUICKEST = Duration.ofSeconds(3);
  private static final int MOST_LINKS = 2;
  private static final Pattern LINK =
      Pattern.compile("https?://|\\bwww\\.|\\[url|<a\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private Signs() {}

  static Optional<Doubt> in(Sent sent) {
    if (!sent.trap().isEmpty()) {
      return Optional.of(Doubt.TRAP);
    }
    if (sent.took().filter(took -> took.compareTo(QUICKEST) >= 0).isEmpty()) {
      return Optional.of(Doubt.QUICK);
    }
    if (LINK.matcher(sent.words()).results().count() > MOST_LINKS) {
      return Optional.of(Doubt.LINKS);
    }
    return isHardlyWords(sent.words()) ? Optional.of(Doubt.NO_WORDS) : Optional.empty();
  }

  /** Fewer than two letters, or fewer letters than other signs. */
  private static boolean isHardlyWords(String words) {
    String signs = words.replaceAll("\\s+", "");
    long letters = LETTER.matcher(signs).results().count();
    return letters < 2 || 2 * letters < signs.codePointCount(0, signs.length());
  }
}
