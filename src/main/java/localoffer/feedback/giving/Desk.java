package localoffer.feedback.giving;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import localoffer.account.secret.Tokens;
import localoffer.feedback.Comment;
import localoffer.feedback.Comments;
import localoffer.feedback.NewComment;
import localoffer.feedback.Source;
import localoffer.feedback.Who;
import localoffer.feedback.spam.Sent;
import localoffer.feedback.spam.Watch;
import localoffer.feedback.subject.Subject;
import localoffer.feedback.subject.Subjects;
import localoffer.web.Csrf;
import org.jspecify.annotations.Nullable;

/** Takes what the public says: begins forms, has them watched for spam, and keeps them. */
public record Desk(Csrf csrf, Watch watch, Comments comments, Subjects subjects) {

  private static final String MARK = "[A-Za-z0-9_-]{43}";

  /** The same with the marks of a form that we begin now, unless we began it before. */
  Saying begun(Saying saying) {
    boolean ours = csrf.age(saying.of("begun")).isPresent() && saying.of("form").matches(MARK);
    return ours ? saying : saying.with("begun", csrf.token()).with("form", Tokens.fresh());
  }

  /** The page that it is about; empty where the browser names none of ours. */
  Optional<Subject> subject(Saying saying) {
    return subjects.at(saying.of("path"));
  }

  /** When to try again, where this address has sent too much. */
  Optional<Instant> refuses(String caller) {
    return watch.refusesComment(caller);
  }

  /**
   * Keeps it: on disk when it returns.
   *
   * @param trap what stands in the box that people do not see
   * @param face from 1 to 5, or null
   */
  Comment keep(Saying saying, String trap, @Nullable Integer face) {
    Optional<Duration> took = csrf.age(saying.of("begun"));
    return comments.receive(
        new NewComment(
            Source.SITE,
            saying.about().orElseThrow(),
            subject(saying).map(Subject::path).orElse(null),
            saying.words(),
            saying.who().orElse(Who.UNSAID),
            face,
            saying.contact(),
            null,
            watch.doubt(new Sent(saying.words(), trap, took)).orElse(null),
            saying.of("form").matches(MARK) ? saying.of("form") : Tokens.fresh(),
            NewComment.PUBLIC));
  }
}
