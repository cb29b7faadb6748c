package localoffer.review;

import java.time.LocalDate;
import java.util.List;

/** What families searched for and did not find well. */
@FunctionalInterface
public interface Gaps {

  /** From one day to another, both included, most asked first. */
  List<Gap> between(LocalDate from, LocalDate to);

  /**
   * Words that were not well answered.
   *
   * @param asked how often they were searched for
   * @param nothing how often nothing was found
   * @param poor how often there were only results that hardly fit
   */
  record Gap(String words, long asked, long nothing, long poor) {}
}
