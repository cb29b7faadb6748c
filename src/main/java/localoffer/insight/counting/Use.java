package localoffer.insight.counting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody did with a page. */
public enum Use {
  VIEW("Pages seen"),
  PRINT("Pages printed"),
  SHARE("Links copied"),
  DOWNLOAD("Files downloaded");

  private final String words;

  Use(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** One that a script tells of: the others are counted where they are answered. */
  static Optional<Use> told(@Nullable String word) {
    return Arrays.stream(new Use[] {PRINT, SHARE})
        .filter(use -> use.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst();
  }
}
