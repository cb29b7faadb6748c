package localoffer.listing.checking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import localoffer.content.Programme;
import localoffer.listing.Provider;
import localoffer.listing.freshness.Checked;
import org.jspecify.annotations.Nullable;

/**
 * A published listing as something to be checked.
 *
 * @param topic the main one
 * @param last when it was last checked; null for never
 * @param reviewDue the day agreed at its last check
 * @param since the day on which it was first kept
 * @param version counts its changes and checks
 * @param sent whether its provider sent a change that no officer has decided
 * @param phone where families ring first
 */
public record Checkable(
    UUID id,
    String slug,
    String name,
    Provider provider,
    @Nullable String topic,
    @Nullable Checked last,
    @Nullable LocalDate reviewDue,
    LocalDate since,
    long version,
    boolean sent,
    @Nullable String phone) {

  /** The months between two checks of it. */
  public int months(Programme programme) {
    return programme.months(topic == null ? List.of() : List.of(topic), provider.kind().word());
  }

  /** The day of its next check; what was never checked is due since it is there. */
  public LocalDate due(Programme programme) {
    if (reviewDue != null) {
      return reviewDue;
    }
    return last == null ? since : last.on().plusMonths(months(programme));
  }

  /** The day from which nobody knows whether it is right. */
  public LocalDate uncheckedSince() {
    return last == null ? since : last.on();
  }
}
