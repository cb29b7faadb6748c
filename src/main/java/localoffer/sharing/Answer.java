package localoffer.sharing;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What somebody answered.
 *
 * @param shown whether families see it: an officer has read it
 */
public record Answer(UUID id, By by, String words, boolean shown, Instant at) {

  /** Who answers. */
  public enum By {
    COUNCIL("The council"),
    PARENT_REPRESENTATIVE("A parent representative");

    private final String text;

    By(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static By of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
