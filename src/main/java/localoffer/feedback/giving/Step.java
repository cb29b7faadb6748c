package localoffer.feedback.giving;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One page of the form, with the fields that it asks for. */
public enum Step {
  ABOUT,
  WORDS,
  WHO,
  REPLY,
  CONTACT,
  CHECK;

  /** As it stands in a form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  List<String> fields() {
    return switch (this) {
      case CONTACT -> List.of("email", "phone");
      case CHECK -> List.of();
      default -> List.of(word());
    };
  }

  static Optional<Step> of(@Nullable String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
