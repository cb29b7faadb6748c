package localoffer.membership;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody has just done with an organisation's people, said back to them. */
final class Done {

  private static final Map<String, String> WORDS =
      Map.of(
          "invited", "We have sent the mail. The link in it works for 14 days.",
          "withdrawn", "The invitation no longer works.",
          "removed", "They can no longer change these entries.",
          "merged", "The two are one now. Old addresses lead here.");

  private Done() {}

  /** The words for a step; empty for what is none. */
  static String of(@Nullable String step) {
    return Objects.requireNonNullElse(WORDS.get(Objects.requireNonNullElse(step, "")), "");
  }
}
