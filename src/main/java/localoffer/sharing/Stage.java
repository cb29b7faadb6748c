package localoffer.sharing;

import java.util.Locale;

/** Where a question stands. */
public enum Stage {
  /** It may be spam: a person looks first. */
  HELD,
  /** It waits to be read and answered. */
  ASKED,
  /** Families see it. */
  SHOWN,
  /** An officer decided that it is not shown. */
  ASIDE;

  /** As it stands in the table and in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Stage of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
