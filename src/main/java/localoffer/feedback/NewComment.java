package localoffer.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody says, before it is kept.
 *
 * @param path of the page of this site that it is about
 * @param face from 1 (very bad) to 5 (very good)
 * @param contact where the reply goes, when one is wanted
 * @param saidAt when it was said; null for now
 * @param doubt why a person looks at it first, when one should
 * @param form a mark that no other form has: the same form sent twice is one comment
 * @param actor who keeps it: {@link #PUBLIC}, or the id of the officer who enters it
 */
public record NewComment(
    Source source,
    About about,
    @Nullable String path,
    String words,
    Who who,
    @Nullable Integer face,
    @Nullable Contact contact,
    @Nullable Instant saidAt,
    @Nullable Doubt doubt,
    String form,
    String actor) {

  /** Whoever wrote it on the site. */
  public static final String PUBLIC = "public";

  /** Its words are restricted: it never says them in a log. */
  @Override
  public String toString() {
    return "a new comment";
  }
}
