package localoffer.insight.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an action comes along, as the Written Statement of Action rates it. */
public enum Rating {
  RED("✖", "Red", "much too late, and needs help"),
  AMBER("▲", "Amber", "under way, and a little late"),
  GREEN("●", "Green", "going as planned"),
  BLUE("✔", "Blue", "done, and part of daily work"),
  PINK("◆", "Pink", "not begun, as something else comes first"),
  NONE("○", "Not yet rated", "no colour has been published here so far");

  private final String symbol;
  private final String text;
  private final String meaning;

  Rating(String symbol, String text, String meaning) {
    this.symbol = symbol;
    this.text = text;
    this.meaning = meaning;
  }

  /** As it stands in a file, an address and a style sheet. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A shape of its own, for whoever does not see its colour. */
  public String symbol() {
    return symbol;
  }

  public String text() {
    return text;
  }

  public String meaning() {
    return meaning;
  }

  static Optional<Rating> of(@Nullable String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
