package localoffer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a survey asks, and what it is for.
 *
 * @param summary why we ask, in a sentence or two
 * @param easy the same in Easy Read
 */
public record Paper(String title, String summary, @Nullable String easy, List<Question> questions) {

  /** As many as the database takes. */
  public static final int MOST_QUESTIONS = 40;

  public Paper {
    questions = questions == null ? List.of() : List.copyOf(questions);
  }

  public String easily() {
    return Objects.requireNonNullElse(easy, summary);
  }

  /** With another question in the place of one, or after them all. */
  public Paper with(int number, Question question) {
    List<Question> all = new ArrayList<>(questions);
    if (number <= all.size()) {
      all.set(number - 1, question);
    } else {
      all.add(question);
    }
    return new Paper(title, summary, easy, all);
  }

  public Paper without(int number) {
    List<Question> all = new ArrayList<>(questions);
    all.remove(number - 1);
    return new Paper(title, summary, easy, all);
  }

  /** The same questions under other words. */
  public Paper called(String nextTitle, String nextSummary, @Nullable String nextEasy) {
    return new Paper(nextTitle, nextSummary, nextEasy, questions);
  }
}
