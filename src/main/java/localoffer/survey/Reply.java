package localoffer.survey;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered; no one question has to be.
 *
 * @param form the form that it came in, by which a second press is known for one
 * @param easy whether it was asked in Easy Read
 * @param choices the numbers that were chosen, by the number of the question
 * @param words own words, by the number of the question
 * @param doubt why it may be from a program: "trap" or "quick"
 */
public record Reply(
    String form,
    boolean easy,
    Map<Integer, List<Integer>> choices,
    Map<Integer, String> words,
    @Nullable String doubt) {

  public Reply {
    choices = Map.copyOf(choices);
    words = Map.copyOf(words);
  }
}
