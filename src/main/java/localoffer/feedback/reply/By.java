package localoffer.feedback.reply;

import java.time.Instant;
import java.util.UUID;

/** Which officer does something, and when. */
public record By(UUID officer, Instant at) {

  public By {
    at = Instant.ofEpochSecond(at.getEpochSecond());
  }
}
