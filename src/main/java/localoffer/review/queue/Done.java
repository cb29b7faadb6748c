package localoffer.review.queue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an officer is told after they decided. */
final class Done {

  private static final Map<String, String> WORDS =
      Map.of(
          "approved", "Approved. Families see it now. We have told the provider.",
          "checked", "Checked. It stays as families see it.",
          "closed", "It is off the site now. We have told the provider.",
          "back", "Sent back. We have told the provider what you asked for.",
          "rejected", "Turned down. We have told the provider why.");

  private Done() {}

  /** The words for the end of an address; empty for anything else. */
  static String of(@Nullable String what) {
    return what == null ? "" : WORDS.getOrDefault(what, "");
  }
}
