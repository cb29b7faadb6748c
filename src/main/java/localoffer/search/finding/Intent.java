package localoffer.search.finding;

import java.util.Optional;
import java.util.regex.Pattern;
import localoffer.search.document.Shown;

/** What sort of answer a person seems to want: an explanation, or somewhere to go. */
final class Intent {

  private static final Pattern TO_KNOW =
      Pattern.compile(
          "^(?:what|whats|what's|how|why|when|who|can|do|does|should|is|am|are|explain|meaning)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TO_GO =
      Pattern.compile(
          "\\b(?:clubs?|groups?|near|nearby|activit(?:y|ies)|class(?:es)?|sessions?|lessons?"
              + "|playgroups?|playschemes?|teams?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_A_MEANING =
      Pattern.compile(
          "\\b(?:means?|meanings?|stands? for|definitions?|defined?|explain(?:ed)?)\\b",
          Pattern.CASE_INSENSITIVE);

  private Intent() {}

  /** What a person wants explained: the words without those that ask for it. */
  static String term(String text) {
    return OF_A_MEANING.matcher(text).replaceAll(" ");
  }

  /** The kind that should come first, when the words tell. */
  static Optional<Shown.Kind> of(String text) {
    if (TO_GO.matcher(text).find()) {
      return Optional.of(Shown.Kind.SERVICE);
    }
    return TO_KNOW.matcher(text).find() ? Optional.of(Shown.Kind.PAGE) : Optional.empty();
  }
}
