package localoffer.listing.merge;

import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Stage;

/** Somebody is changing a listing that was to end; nothing was written. */
public final class StillOpen extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean sent;

  StillOpen(Change change) {
    super("Change " + change.id() + " is open");
    sent = change.stage() == Stage.SENT;
  }

  /** Whether it waits for an officer; otherwise whoever offers it is still writing. */
  public boolean isSent() {
    return sent;
  }
}
