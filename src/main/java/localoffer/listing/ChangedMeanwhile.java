package localoffer.listing;

/** Somebody else saved the listing since it was read; nothing was written. */
public final class ChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Listing current;

  public ChangedMeanwhile(Listing current) {
    super("Listing " + current.slug() + " is now at version " + current.version());
    this.current = current;
  }

  /** The listing as it now is, to be shown beside what was typed. */
  public Listing current() {
    return current;
  }
}
