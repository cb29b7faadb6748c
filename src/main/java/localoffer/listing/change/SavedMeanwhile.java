package localoffer.listing.change;

/** Somebody else saved, claimed or decided the change since it was read; nothing was written. */
public final class SavedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Change current;

  public SavedMeanwhile(Change current) {
    super("Change " + current.id() + " is now at version " + current.version());
    this.current = current;
  }

  /** The change as it now is. */
  public Change current() {
    return current;
  }
}
