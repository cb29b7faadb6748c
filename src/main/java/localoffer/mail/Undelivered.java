package localoffer.mail;

/** Why a mail did not leave, in words of our own: they hold nothing that a server said. */
final class Undelivered extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is to be done about it. */
  enum Kind {
    /** This mail will never be taken. */
    REFUSED,
    /** No mail to this person will ever be taken. */
    UNKNOWN,
    /** This mail may be taken later. */
    DELAYED,
    /** No mail can leave at present. */
    UNREACHABLE
  }

  private final Kind kind;

  /** The cause is not kept: what it says may hold an address. */
  Undelivered(Kind kind, String reason) {
    super(reason);
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
