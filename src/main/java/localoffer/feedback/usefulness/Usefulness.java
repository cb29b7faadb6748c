package localoffer.feedback.usefulness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import localoffer.feedback.usefulness.UsefulnessStore.Count;
import localoffer.place.Days;

/** How useful families find the pages of this site, counted without a person in it. */
public final class Usefulness {

  private final UsefulnessStore store;
  private final Clock clock;

  public Usefulness(UsefulnessStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Counts one more answer about a page of ours. */
  public void say(String path, Answer answer) {
    store.add(Days.today(clock), path, answer);
  }

  /** Every count from one day to another, both included. */
  public List<Count> between(LocalDate from, LocalDate to) {
    return store.between(from, to);
  }
}
