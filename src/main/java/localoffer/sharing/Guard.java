package localoffer.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What keeps programs out and names in: this feature's view of what comments have too. */
public interface Guard {

  /** When to try again, where an address has asked too much. */
  Optional<Instant> refusesQuestion(String caller);

  /** The same for a press on "this helped". */
  Optional<Instant> refusesPress(String caller);

  /**
   * Whether a person should look first.
   *
   * @param trap what stands in the box that people do not see
   * @param took how long they had the form; empty when it is none that we began
   */
  boolean doubts(String words, String trap, Optional<Duration> took);

  /** The pieces of the words that may tell who somebody is. */
  List<String> personal(String words);
}
