package localoffer.bulk.removal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Services that one officer asked to take away; a second one says yes or no.
 *
 * @param askedBy the officer who may not agree to it
 * @param items what is to go, as it was when they asked
 */
public record Removal(
    UUID id, UUID askedBy, String reason, Instant askedAt, State state, List<Item> items) {

  public Removal {
    items = List.copyOf(items);
  }

  /** How far it has come. */
  public enum State {
    WAITING,
    AGREED,
    REFUSED
  }

  /** One service, and the version of it that was looked at. */
  public record Item(UUID listing, long version) {}

  /** Where officers decide it. */
  public String href() {
    return RemovalPage.BEFORE_ID + id;
  }
}
