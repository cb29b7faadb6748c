package localoffer.feedback.giving;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether somebody wants to hear from us, and how. */
public enum Reply {
  NO("No"),
  EMAIL("Yes, by email"),
  PHONE("Yes, by phone");

  private final String text;

  Reply(String text) {
    this.text = text;
  }

  /** As it stands in a form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String text() {
    return text;
  }

  static Optional<Reply> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
