package localoffer.listing.detail;

import java.util.regex.Pattern;

/**
 * A picture that a provider gave: the name of its file, what it shows in words, and the width and
 * height in pixels of its larger form.
 */
public record Photo(String file, String alt, int width, int height) {

  private static final Pattern FILE = Pattern.compile("[0-9a-f]{32}");

  /** The width of the smaller form. */
  public static final int SMALL = 480;

  /** The width of the larger form at most. */
  public static final int LARGE = 1200;

  /** Whether it is a name that a file of ours can have. */
  public static boolean isFile(String name) {
    return FILE.matcher(name).matches();
  }

  /** Where browsers ask for the larger form. */
  public String href() {
    return "/pictures/" + file + "-large.jpg";
  }

  /** Where browsers ask for the smaller form. */
  public String smallHref() {
    return "/pictures/" + file + "-small.jpg";
  }
}
