package localoffer.review.link;

import java.time.Instant;
import localoffer.review.link.Probe.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What a link answered when it was asked last.
 *
 * @param aliveAt when there last was something; null when there never was
 * @param failures in a row
 */
record CheckedLink(
    String href, Answer answer, Instant checkedAt, @Nullable Instant aliveAt, int failures)
    implements Comparable<CheckedLink> {

  private static final int TOO_OFTEN = 3;

  /** Whether somebody should look: there is nothing for sure, or nothing time and again. */
  boolean isDead() {
    return answer == Answer.GONE || failures >= TOO_OFTEN;
  }

  @Override
  public int compareTo(CheckedLink other) {
    return href.compareTo(other.href);
  }
}
