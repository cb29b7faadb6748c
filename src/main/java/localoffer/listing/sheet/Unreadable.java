package localoffer.listing.sheet;

/** A file or a cell that cannot be read; the message says in plain words what to do. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Unreadable(String message) {
    super(message);
  }

  /** What to do, for the person whose file it is. */
  public String advice() {
    return String.valueOf(super.getMessage());
  }
}
