package localoffer.feedback;

import localoffer.account.EmailAddress;
import org.jspecify.annotations.Nullable;

/** How to reach somebody who wants a reply: by one of the two. It never says itself in a log. */
public record Contact(@Nullable EmailAddress email, @Nullable String phone) {

  /** The longest phone number, with its spaces. */
  public static final int LONGEST_PHONE = 30;

  /**
   * One of the two, not both.
   *
   * @throws IllegalArgumentException when it is neither or both
   */
  public Contact {
    if ((email == null) == (phone == null)) {
      throw new IllegalArgumentException("A reply goes to an email address or a phone number.");
    }
  }

  public static Contact by(EmailAddress email) {
    return new Contact(email, null);
  }

  public static Contact byPhone(String phone) {
    return new Contact(null, phone);
  }

  @Override
  public String toString() {
    return "a contact";
  }
}
