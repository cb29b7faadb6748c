package localoffer.feedback.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import localoffer.feedback.Comment;
import localoffer.feedback.Who;
import localoffer.feedback.personal.HealthWords;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a comment so far.
 *
 * @param assignee the officer who sees to it
 * @param due the last day on which the answer is in time
 * @param topic of {@code content/taxonomy/topics.yaml}
 * @param ending how it ended, if not with an answer alone
 */
public record Reply(
    @Nullable UUID assignee,
    @Nullable LocalDate due,
    @Nullable String topic,
    @Nullable Copy copy,
    @Nullable Answer answer,
    Ending ending) {

  static final Reply NONE = new Reply(null, null, null, null, null, Ending.NONE);

  /**
   * How a comment ended.
   *
   * @param leftOut why it is not published
   * @param mergedInto the comment that stands for it
   */
  public record Ending(
      @Nullable Instant publishedAt,
      @Nullable Reason leftOut,
      @Nullable Instant leftOutAt,
      @Nullable UUID mergedInto) {

    static final Ending NONE = new Ending(null, null, null, null);
  }

  /** Whether two people have to read the copy before others do. */
  public static boolean needsTwo(Comment comment, boolean health) {
    return comment.who() == Who.YOUNG_PERSON
        || health
        || HealthWords.tellOfSomebody(comment.words());
  }

  /** The copy, once everybody who has to approve it has. */
  public Optional<Copy> wholeCopy(Comment comment) {
    return Optional.ofNullable(copy)
        .filter(it -> it.second() != null || !needsTwo(comment, it.health()));
  }

  Reply assigned(@Nullable UUID officer, @Nullable LocalDate by) {
    return new Reply(officer, by, topic, copy, answer, ending);
  }

  Reply copied(Copy other, @Nullable String otherTopic) {
    return new Reply(assignee, due, otherTopic, other, answer, ending);
  }

  Reply answered(Answer other) {
    return new Reply(assignee, due, topic, copy, other, ending);
  }

  Reply ended(Ending other) {
    return new Reply(assignee, due, topic, copy, answer, other);
  }
}
