package localoffer.listing.sheet;

import java.util.regex.Pattern;

/**
 * Words that a spreadsheet would work out as a formula: they begin with an apostrophe in a file.
 * Also words that begin with apostrophes already get one more, so that each comes back as it was.
 */
public final class Formulas {

  private static final Pattern TAKEN_FOR_ONE = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n].*");
  private static final Pattern MARKED = Pattern.compile("(?s)'+[=+\\-@\\t\\r\\n].*");

  private Formulas() {}

  /** The words as they may stand in a file that a spreadsheet opens. */
  public static String neutralised(String words) {
    return TAKEN_FOR_ONE.matcher(words).matches() ? "'" + words : words;
  }

  /** The same for a cell that says that it is text: only what would be read otherwise is marked. */
  static String marked(String words) {
    return MARKED.matcher(words).matches() ? "'" + words : words;
  }

  /** The words that {@link #neutralised} or {@link #marked} were given. */
  static String restored(String words) {
    return MARKED.matcher(words).matches() ? words.substring(1) : words;
  }
}
