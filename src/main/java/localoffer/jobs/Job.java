package localoffer.jobs;

import java.time.Instant;
import java.util.Optional;

/** Work that is due at times and done in steps, each of them whole: cut off, it goes on later. */
public interface Job {

  /** What it is called for ever: it is kept. */
  String name();

  /** What is due now, named so that it is done once, such as a day; empty when nothing is. */
  Optional<String> due(Instant now);

  /**
   * Does what is left of it; each step's transaction keeps the turn by {@link JobRunStore#keep}.
   *
   * @return whether nothing is left; false when it stopped because the turn is over
   */
  boolean run(Turn turn);
}
