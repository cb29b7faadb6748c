package localoffer.review;

import org.jspecify.annotations.Nullable;

/** Why an officer does something, in words that others read later. */
public final class Reason {

  private static final int LONGEST = 1_000;

  private Reason() {}

  /** What was typed, with the line ends of text and without space around it. */
  public static String of(@Nullable String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }

  /**
   * What to do about it; empty when it can be kept.
   *
   * @param missing what to do when there is none
   */
  public static String error(String reason, String missing) {
    if (reason.isEmpty()) {
      return missing;
    }
    return reason.length() > LONGEST ? "Write " + LONGEST + " letters or fewer" : "";
  }
}
