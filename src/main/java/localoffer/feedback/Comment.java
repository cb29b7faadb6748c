package localoffer.feedback;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody told the council about its Local Offer.
 *
 * @param reference how people and officers call it, such as YS-7K2M-4P
 * @param path of the page of this site that it is about
 * @param words as they were said: for officers alone, and empty once they are kept no longer
 * @param face how they felt about it, from 1 (very bad) to 5 (very good)
 * @param saidAt when it was said; that is before {@code receivedAt} where an officer entered it
 * @param doubt why it was held, when it was
 */
public record Comment(
    UUID id,
    String reference,
    long version,
    Stage stage,
    Source source,
    About about,
    @Nullable String path,
    String words,
    Who who,
    @Nullable Integer face,
    boolean wantsReply,
    Instant saidAt,
    Instant receivedAt,
    @Nullable Doubt doubt) {

  /** The longest that somebody may say at once, in characters. */
  public static final int LONGEST = 4_000;

  /** Where officers see it. */
  public String staffHref() {
    return "/staff/comments/" + id;
  }

  /** How the audit trail names it. */
  public String subject() {
    return "comment " + id;
  }

  /** Its words are restricted: it never says them in a log. */
  @Override
  public String toString() {
    return reference;
  }
}
