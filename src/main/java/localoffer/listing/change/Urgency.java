package localoffer.listing.change;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.Change.Stage;

/** How soon an officer should look at a change, the soonest first. */
public enum Urgency {
  /** It has waited for longer than we promise. */
  LATE,
  /** Until it is decided a family may ring, pay or travel in vain. */
  FIRST,
  USUAL,
  /** Families see it already. */
  LIVE;

  /** Who waits longer goes before all others. */
  static final Duration LONG = Duration.ofDays(5);

  private static final Set<String> MISLEADING =
      Set.of("contacts", "places", "sessions", "cost", "area", "how_to_apply");

  /** That of a change that was sent. */
  public static Urgency of(Change change, Instant now) {
    if (change.stage() == Stage.LIVE) {
      return LIVE;
    }
    if (!sentAt(change).plus(LONG).isAfter(now)) {
      return LATE;
    }
    return change.kind() == Kind.CLOSE || misleads(change) ? FIRST : USUAL;
  }

  private static boolean misleads(Change change) {
    return change.kind() == Kind.EDIT
        && Difference.between(change.before(), change.details()).stream()
            .anyMatch(field -> MISLEADING.contains(field.field().replaceFirst("\\..*", "")));
  }

  /** The most urgent first; of those the one that has waited longest. */
  static Comparator<Change> order(Instant now) {
    return Comparator.comparing((Change change) -> of(change, now)).thenComparing(Urgency::sentAt);
  }

  private static Instant sentAt(Change change) {
    return Objects.requireNonNull(change.sentAt());
  }
}
