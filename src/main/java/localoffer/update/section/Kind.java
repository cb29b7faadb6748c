package localoffer.update.section;

import java.util.Locale;

/** How an answer is typed or chosen, and what it is kept as. */
public enum Kind {
  /** One line of text. */
  LINE,
  EMAIL,
  PHONE,
  WEB,
  POSTCODE,
  /** A whole number. */
  NUMBER,
  /** Pounds and pence. */
  MONEY,
  /** Paragraphs. */
  TEXT,
  /** A list of texts, each typed on a line of its own. */
  LINES,
  /** True, false or not known. */
  YES_NO,
  /** One of several choices. */
  ONE,
  /** Any of several choices. */
  SEVERAL,
  /** True, or not said. */
  TICK;

  /** As templates know it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
