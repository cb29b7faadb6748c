package localoffer.review.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import localoffer.listing.Listing;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.FieldChange;
import localoffer.listing.change.Urgency;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/**
 * A change as officers see it.
 *
 * @param differences field by field
 * @param claimant who decides it now: nobody, their address, or empty for oneself
 */
public record QueueEntry(
    Change change,
    Listing listing,
    List<FieldChange> differences,
    Urgency urgency,
    Duration waiting,
    @Nullable String claimant) {

  private static final int LABELS = 3;
  private static final Details NOTHING = DetailsJson.read("{}");

  /** What a change is compared with: a new service with nothing. */
  static Details before(Change change) {
    return change.kind() == Kind.NEW ? NOTHING : change.before();
  }

  static Duration waiting(Change change, Instant now) {
    return Duration.between(Objects.requireNonNullElse(change.sentAt(), now), now);
  }

  public String href() {
    return ReviewChangePage.href(change);
  }

  /** What sort of change it is, such as "Change of: When, Get in touch and 2 more". */
  public String kind() {
    return switch (change.kind()) {
      case NEW -> "New service";
      case CLOSE -> "Asks us to take it off the site: it has closed";
      case EDIT -> differences.isEmpty() ? "Nothing is different" : "Change of: " + labels();
    };
  }

  private String labels() {
    String first =
        differences.stream()
            .limit(LABELS)
            .map(FieldChange::label)
            .collect(Collectors.joining(", "));
    int more = differences.size() - LABELS;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** How soon to look at it, in words; empty for what can wait its turn. */
  public String urgent() {
    return switch (urgency) {
      case LATE -> "Waits for more than 5 days";
      case FIRST -> "Look at this first: families may ring or travel in vain";
      case LIVE -> "Families see it already: check it";
      case USUAL -> "";
    };
  }

  /** Such as "2 days". */
  public String waits() {
    long hours = waiting.toHours();
    if (hours < 1) {
      return "less than an hour";
    }
    long days = waiting.toDays();
    return days < 2 ? hours + (hours == 1 ? " hour" : " hours") : days + " days";
  }

  public String sent() {
    Instant at = change.sentAt();
    return at == null ? "" : Days.inWords(at);
  }

  public boolean isMine() {
    return "".equals(claimant);
  }

  /** Whether an officer is still to look at it. */
  public boolean isWaiting() {
    return change.stage() == Change.Stage.SENT || change.stage() == Change.Stage.LIVE;
  }

  /** Whether families see it already. */
  public boolean isLive() {
    return change.stage() == Change.Stage.LIVE;
  }

  /** Whether the listing no longer says what the change takes it to say. */
  public boolean isOutOfDate() {
    return change.isOutOfDate(listing);
  }

  /** Where it stands, for one that waits no longer. */
  public String outcome() {
    return switch (change.stage()) {
      case DRAFT -> "The provider took it back and is writing.";
      case SENT, LIVE -> "It waits for an officer.";
      case BACK -> "It was sent back. The provider carries on from there.";
      case APPROVED -> "It was approved.";
      case REJECTED -> "It was turned down.";
      case WITHDRAWN -> "The provider gave it up.";
    };
  }
}
