package localoffer.listing.change;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes for one listing until it is decided. A value; {@link Changes} keeps them.
 *
 * @param basedOn the version of the listing that it was begun from
 * @param before what the listing said then
 * @param details what it is to say
 * @param author the id of the member or officer who began it
 */
public record Change(
    UUID id,
    UUID listing,
    Kind kind,
    long version,
    long basedOn,
    Details before,
    Details details,
    String author,
    Standing standing,
    Instant createdAt,
    Instant updatedAt) {

  /** What it would do. */
  public enum Kind {
    NEW,
    EDIT,
    CLOSE
  }

  /** How far it has come. */
  public enum Stage {
    /** Whoever proposes it is still at it. */
    DRAFT,
    /** An officer is to decide. */
    SENT,
    /** An officer said what is missing; whoever proposed it carries on. */
    BACK,
    /** Families see it already, and an officer is still to look at it. */
    LIVE,
    APPROVED,
    REJECTED,
    WITHDRAWN;

    /** As the database has it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Stage stage() {
    return standing.stage();
  }

  /** What whoever proposes it tells the officer. */
  public @Nullable String note() {
    return standing.note();
  }

  /** What an officer last said of it, or why it is to close. */
  public @Nullable String reason() {
    return standing.reason();
  }

  /** By what people speak of it, such as LO-7K2M-4P; there since it was first sent. */
  public @Nullable String reference() {
    return standing.reference();
  }

  /** The officer who decides it now; perhaps no longer, see {@link Decisions#claimant}. */
  public @Nullable UUID claimedBy() {
    return standing.claimedBy();
  }

  public @Nullable Instant claimedAt() {
    return standing.claimedAt();
  }

  public @Nullable Instant sentAt() {
    return standing.sentAt();
  }

  /** The version of the listing that it led to, if it did. */
  public @Nullable Long became() {
    return standing.became();
  }

  /** Whether whoever proposes it can still write in it. */
  public boolean isBeingWritten() {
    return stage() == Stage.DRAFT || stage() == Stage.BACK;
  }

  /** Whether the listing no longer says what this change takes it to say. */
  public boolean isOutOfDate(Listing now) {
    return !now.details().equals(stage() == Stage.LIVE ? details : before);
  }

  /** Whether it only gives other ways to reach the same people, which can do little harm. */
  boolean isSmall() {
    List<FieldChange> all = Difference.between(before, details);
    return kind == Kind.EDIT
        && all.size() == 1
        && all.getFirst().field().equals("contacts")
        && roles(before).equals(roles(details));
  }

  /** Who is to be reached: it may be a name, which an officer reads first. */
  private static List<String> roles(Details details) {
    return details.contacts().stream()
        .map(contact -> Objects.requireNonNullElse(contact.role(), ""))
        .toList();
  }

  Change saying(Details next, Instant now) {
    return new Change(
        id, listing, kind, version + 1, basedOn, before, next, author, standing, createdAt, now);
  }

  /** The same version, begun from the listing as it is now. */
  Change basedOn(Listing now) {
    return new Change(
        id,
        listing,
        kind,
        version,
        now.version(),
        now.details(),
        details,
        author,
        standing,
        createdAt,
        updatedAt);
  }

  Change standing(Standing next, Instant now) {
    return new Change(
        id, listing, kind, version + 1, basedOn, before, details, author, next, createdAt, now);
  }
}
