package localoffer.bulk;

import org.jspecify.annotations.Nullable;

/** How many services were just written, as the address of the next page says it. */
final class Written {

  private Written() {}

  /** The number; 0 for anything else. */
  static int of(@Nullable String words) {
    return words != null && words.matches("[0-9]{1,4}") ? Integer.parseInt(words) : 0;
  }
}
