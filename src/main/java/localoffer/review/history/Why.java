package localoffer.review.history;

import org.jspecify.annotations.Nullable;

/** Why an officer does something, for whoever reads the history later. */
final class Why {

  private static final int LONGEST = 1_000;

  private Why() {}

  /** What was typed, with the line ends of text and without space around it. */
  static String of(@Nullable String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }

  /** What to do about it; empty when it can be kept. */
  static String error(String reason) {
    if (reason.isEmpty()) {
      return "Say why, for whoever reads the history later";
    }
    return reason.length() > LONGEST ? "Write " + LONGEST + " letters or fewer" : "";
  }
}
