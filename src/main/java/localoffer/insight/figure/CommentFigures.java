package localoffer.insight.figure;

import java.time.LocalDate;
import java.util.List;

/** What families said about the site, and what came of it; nothing of who said it. */
public interface CommentFigures {

  /** Answers to "Was this useful?". */
  List<Opinion> opinions(Period period);

  /** What the comments of a period are about, in the order of the form. */
  List<Count> topics(Period period);

  /** How far comments have come today, spam left out. */
  List<Count> stages();

  /** Comments that wait for an answer longer than promised. */
  long late();

  /** What was published in a period, the newest first. */
  List<Reply> replies(Period period);

  /**
   * The same answer, so often.
   *
   * @param face from 1, very bad, to 5, very good; 0 where only yes or no was said
   */
  record Opinion(LocalDate day, String path, boolean yes, int face, long said) {}

  /** So many of a kind. */
  record Count(String words, long count) {}

  /**
   * What families said and what was done, in the words that everybody may read.
   *
   * @param heading such as "We did" or "We cannot, because"
   * @param changed whether something has changed because of it
   */
  record Reply(String said, String heading, String did, boolean changed) {}
}
