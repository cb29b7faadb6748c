package localoffer.insight.figure;

import java.util.Locale;

/** Numbers as a sentence says them. */
public final class Numbers {

  private Numbers() {}

  /** Such as 1,234. */
  public static String said(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** Such as "1 page" or "1,234 pages". */
  public static String of(long number, String one, String many) {
    return said(number) + " " + (number == 1 ? one : many);
  }

  /** Such as "once" or "1,234 times". */
  public static String times(long number) {
    return number == 1 ? "once" : number == 2 ? "twice" : said(number) + " times";
  }

  /** How many in a hundred, rounded; 0 of nothing. */
  public static long share(long part, long whole) {
    return whole == 0 ? 0 : Math.round(100.0 * part / whole);
  }

  /** Such as "up 12% from 340", "down 5% from 400", "the same as before". */
  public static String change(long now, long before) {
    if (now == before) {
      return now == 0 ? "none before either" : "the same as before";
    }
    if (before == 0) {
      return "none before";
    }
    long share = share(Math.abs(now - before), before);
    return (now > before ? "up " : "down ") + share + "% from " + said(before);
  }
}
