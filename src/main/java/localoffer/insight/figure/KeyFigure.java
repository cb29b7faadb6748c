package localoffer.insight.figure;

import java.util.Locale;

/**
 * One number that matters, and how it was in the period before.
 *
 * @param change how it changed, in words
 */
public record KeyFigure(String name, String value, String change) {

  /** How many there were. */
  public static KeyFigure count(String name, long now, long before) {
    return new KeyFigure(name, Numbers.said(now), Numbers.change(now, before));
  }

  /** How many there are now, whatever the period. */
  public static KeyFigure today(String name, long now) {
    return new KeyFigure(name, Numbers.said(now), "as of today");
  }

  /** A part of a whole in percent; without a whole there is none. */
  public static KeyFigure share(String name, Part now, Part before) {
    return new KeyFigure(
        name,
        now.whole == 0 ? "None yet" : now.percent() + "%",
        before.whole == 0 ? "none before" : before.percent() + "% before");
  }

  /** So many of so many. */
  public record Part(long part, long whole) {

    public long percent() {
      return Numbers.share(part, whole);
    }

    /** Such as "12 of 1,345". */
    public String inWords() {
      return String.format(Locale.UK, "%,d of %,d", part, whole);
    }
  }
}
