package localoffer.review.queue;

import org.jspecify.annotations.Nullable;

/** Why an officer decides so, in words that a provider reads. */
final class Reason {

  private static final int LONGEST = 1_000;

  private Reason() {}

  /** What was typed, with the line ends of text and without space around it. */
  static String of(@Nullable String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }

  /** What to do about it; empty when it can be sent. */
  static String error(String reason) {
    if (reason.isEmpty()) {
      return "Say why, so that they know what to do";
    }
    return reason.length() > LONGEST ? "Write " + LONGEST + " letters or fewer" : "";
  }
}
