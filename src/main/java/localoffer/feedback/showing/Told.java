package localoffer.feedback.showing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import localoffer.feedback.reply.Answer;
import localoffer.feedback.reply.Changed;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/**
 * Something that families said, with what was done about it, as it is published.
 *
 * @param said the approved copy
 * @param topic of {@code content/taxonomy/topics.yaml}; may be empty
 * @param path of the page that it was about
 * @param saidOn the day on which it was said
 * @param others how many more comments said the same
 */
public record Told(
    UUID id,
    String said,
    Answer answer,
    String topic,
    @Nullable String path,
    LocalDate saidOn,
    Instant publishedAt,
    int others) {

  /** Where it stands on its page. */
  public String anchor() {
    return "said-" + id;
  }

  public String heading() {
    return answer.changed().heading();
  }

  /** The month in which it was said: a day may tell more than it should. */
  public String saidIn() {
    return Days.month(saidOn);
  }

  /** The day of the change in words; empty when nothing has changed yet. */
  public String changedOn() {
    LocalDate day = answer.changedOn();
    return day == null ? "" : Days.inWords(day);
  }

  public boolean hasChanged() {
    return answer.changed() == Changed.YES;
  }

  public List<String> easySaid() {
    return answer.easy().said().lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  public List<String> easyDid() {
    return answer.easy().did().lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  boolean isAbout(String asked) {
    return asked.equals(Objects.requireNonNullElse(path, ""));
  }
}
