package localoffer.insight.figure;

import java.util.List;

/** What families searched for. */
public interface SearchFigures {

  /** All searches of a period. */
  Total total(Period period);

  /** What was asked most, most asked first; words of too few people are not among them. */
  List<Asked> mostAsked(Period period, int most);

  /** What was not well answered, most asked first. */
  List<Asked> gaps(Period period);

  /** How many searches there were, how many found nothing, and how many nothing that fits well. */
  record Total(long asked, long nothing, long poor) {

    public long wellAnswered() {
      return asked - nothing - poor;
    }
  }

  /** The same for the same words. */
  record Asked(String words, long asked, long nothing, long poor) {}
}
