package localoffer.feedback.usefulness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody says to "Was this useful?", and how they feel about the page. */
public enum Answer {
  YES("Yes", 0),
  NO("No", 0),
  FACE_1("Very bad", 1),
  FACE_2("Bad", 2),
  FACE_3("OK", 3),
  FACE_4("Good", 4),
  FACE_5("Very good", 5);

  private final String text;
  private final int face;

  Answer(String text, int face) {
    this.text = text;
    this.face = face;
  }

  /** As it stands in the database and in a form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String text() {
    return text;
  }

  /** From 1 to 5; 0 for yes and no. */
  public int face() {
    return face;
  }

  /** The five faces, the saddest first. */
  public static List<Answer> faces() {
    return Arrays.stream(values()).filter(each -> each.face > 0).toList();
  }

  public static Optional<Answer> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
