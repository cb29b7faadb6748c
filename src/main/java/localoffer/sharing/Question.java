package localoffer.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a parent carer asked, as families read it or will.
 *
 * @param title the question in one line
 * @param detail what else they said; may be empty
 * @param topic the id of a topic, once an officer has chosen one
 * @param helped how often somebody said that this helped
 * @param reason why it was set aside; empty otherwise
 * @param answers the oldest first
 */
public record Question(
    UUID id,
    String reference,
    long version,
    Stage stage,
    String title,
    String detail,
    @Nullable String topic,
    long helped,
    String reason,
    Instant askedAt,
    List<Answer> answers) {

  public static final int LONGEST_TITLE = 150;
  public static final int LONGEST_DETAIL = 2_000;

  /** Where families read it. */
  public String href() {
    return QuestionsPage.PATH + "/" + reference.toLowerCase(Locale.ROOT);
  }

  /** Where officers tend it. */
  public String staffHref() {
    return "/staff/questions/" + id;
  }

  /** Where a parent representative answers it. */
  public String representativeHref() {
    return "/update/questions/" + id;
  }

  /** Those that families see. */
  public List<Answer> shownAnswers() {
    return answers.stream().filter(Answer::shown).toList();
  }

  /** Those that an officer has not read. */
  public List<Answer> waitingAnswers() {
    return answers.stream().filter(answer -> !answer.shown()).toList();
  }

  Question in(Stage other, String why) {
    return new Question(
        id, reference, version, other, title, detail, topic, helped, why, askedAt, answers);
  }

  Question worded(Wording wording) {
    return new Question(
        id,
        reference,
        version,
        stage,
        wording.title(),
        wording.detail(),
        wording.topic(),
        helped,
        reason,
        askedAt,
        answers);
  }

  Question with(List<Answer> others) {
    return new Question(
        id, reference, version, stage, title, detail, topic, helped, reason, askedAt, others);
  }

  /**
   * A question in the words that an officer gives it.
   *
   * @param topic the id of a topic, or null
   */
  public record Wording(String title, String detail, @Nullable String topic) {}
}
