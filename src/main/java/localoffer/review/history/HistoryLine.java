package localoffer.review.history;

import java.util.Optional;
import localoffer.listing.Standings;
import localoffer.listing.State;
import localoffer.listing.VersionStore.Version;
import localoffer.listing.change.Difference;
import localoffer.listing.change.FieldChange;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/**
 * One version of a listing in words.
 *
 * @param same whether it says what the listing says now
 */
public record HistoryLine(
    long number, String what, String who, String when, @Nullable String why, boolean same) {

  static HistoryLine of(Optional<Version> before, Version version, String who, boolean same) {
    return new HistoryLine(
        version.number(),
        before.map(old -> what(old, version)).orElse("It began"),
        who,
        Days.inWords(version.at()),
        version.reason(),
        same);
  }

  private static String what(Version before, Version now) {
    if (before.state() != now.state()) {
      return came(before.state(), now.state());
    }
    if (before.details().equals(now.details())) {
      return Standings.TAKEN_BACK.equals(now.reason())
          ? "Taken back: the check before"
          : "Checked: nothing had to change";
    }
    return "Changed: "
        + Difference.between(before.details(), now.details()).stream()
            .map(FieldChange::label)
            .reduce((one, other) -> one + ", " + other)
            .orElse("where it comes from");
  }

  private static String came(State from, State to) {
    return switch (to) {
      case PUBLISHED -> from == State.PAUSED ? "Open again" : "Put before families";
      case PAUSED -> "Closed for now";
      case ARCHIVED -> "Taken off the site";
      case DRAFT, PENDING -> "Made ready";
    };
  }
}
