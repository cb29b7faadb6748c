package localoffer.feedback.triage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.feedback.Stage;

/** A column of the board: the comments of one stage. */
public enum Place {
  NEW(Stage.NEW, "New"),
  WITH_AGENCY(Stage.WITH_AGENCY, "With an agency"),
  TO_ANSWER(Stage.TO_ANSWER, "To answer"),
  ANSWERED(Stage.ANSWERED, "Answered, not published"),
  PUBLISHED(Stage.PUBLISHED, "Published"),
  LEFT_OUT(Stage.LEFT_OUT, "Left out"),
  MERGED(Stage.MERGED, "One with another"),
  HELD(Stage.HELD, "Held back");

  private final Stage stage;
  private final String text;

  Place(Stage stage, String text) {
    this.stage = stage;
    this.text = text;
  }

  /** A place with how many comments are there. */
  public record Counted(String word, String text, int count, boolean isHere) {}

  public Stage stage() {
    return stage;
  }

  public String text() {
    return text;
  }

  static Place of(Stage stage) {
    return Arrays.stream(values()).filter(it -> it.stage == stage).findFirst().orElseThrow();
  }

  static Optional<Place> of(String word) {
    return Arrays.stream(values()).filter(it -> it.stage.word().equals(word)).findFirst();
  }

  /** All of them; the last two only when there is something. */
  static List<Counted> counted(Map<Stage, Integer> counts, Place here) {
    return Arrays.stream(values())
        .map(
            it ->
                new Counted(it.stage.word(), it.text, counts.getOrDefault(it.stage, 0), it == here))
        .filter(it -> it.count() > 0 || it.isHere() || isAlwaysThere(it.word()))
        .toList();
  }

  private static boolean isAlwaysThere(String word) {
    return !word.equals(MERGED.stage.word()) && !word.equals(HELD.stage.word());
  }
}
