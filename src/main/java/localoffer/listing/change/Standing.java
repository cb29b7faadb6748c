package localoffer.listing.change;

import java.time.Instant;
import java.util.UUID;
import localoffer.listing.change.Change.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where a change stands between whoever proposes it and the officers.
 *
 * @param became the version of the listing that it led to, if it did
 */
public record Standing(
    Stage stage,
    @Nullable String note,
    @Nullable String reason,
    @Nullable String reference,
    @Nullable UUID claimedBy,
    @Nullable Instant claimedAt,
    @Nullable Instant sentAt,
    @Nullable Long became) {

  static final Standing DRAFT = new Standing(Stage.DRAFT, null, null, null, null, null, null, null);

  /** Before the officers, or before families too; what an officer said before stays readable. */
  Standing sent(Stage next, @Nullable String words, String number, Instant at) {
    return new Standing(next, words, reason, number, null, null, at, null);
  }

  /** Nobody is deciding it any more. */
  Standing at(Stage next, @Nullable String words) {
    return new Standing(next, note, words, reference, null, null, sentAt, became);
  }

  /** What families now see is this version of the listing. */
  Standing shownAs(long version) {
    return new Standing(stage, note, reason, reference, claimedBy, claimedAt, sentAt, version);
  }
}
