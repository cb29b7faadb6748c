package localoffer.feedback.showing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import localoffer.database.Database;
import localoffer.feedback.Stage;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.CaseStore;
import localoffer.feedback.reply.Changed;
import localoffer.feedback.reply.Reason;
import localoffer.place.Days;

/** Reads what is published, and how far all comments have come, without the words of any. */
public final class ToldStore {

  private static final String PUBLISHED =
      """
      SELECT comment.*, comment_reply.*,
        (SELECT count(*) FROM comment_reply AS other WHERE other.merged_into = comment.id) AS others
      FROM comment JOIN comment_reply ON comment_reply.comment_id = comment.id
      WHERE stage = 'published' AND copy IS NOT NULL AND answer IS NOT NULL
      ORDER BY published_at DESC, id DESC
      """;

  private static final String COURSES =
      """
      SELECT stage, said_at, received_at, comment_reply.left_out,
        coalesce(standing.changed, comment_reply.changed) AS changed,
        coalesce(standing.answered_at, comment_reply.answered_at) AS answered_at
      FROM comment
        LEFT JOIN comment_reply ON comment_reply.comment_id = comment.id
        LEFT JOIN comment_reply AS standing ON standing.comment_id = comment_reply.merged_into
      WHERE stage <> 'held'
      """;

  private final Database database;

  public ToldStore(Database database) {
    this.database = database;
  }

  /** What families may read, the last published first. */
  List<Told> published() {
    return database.read(
        handle ->
            handle
                .createQuery(PUBLISHED)
                .map((row, context) -> told(CaseStore.read(row), row.getInt("others")))
                .list());
  }

  private static Told told(Case it, int others) {
    return new Told(
        it.comment().id(),
        Objects.requireNonNull(it.reply().copy()).words(),
        Objects.requireNonNull(it.reply().answer()),
        Objects.requireNonNullElse(it.reply().topic(), ""),
        it.comment().path(),
        Days.of(it.comment().saidAt()),
        Objects.requireNonNull(it.reply().ending().publishedAt()),
        others);
  }

  /** How far each comment has come that is no spam. */
  List<Course> courses() {
    return database.read(
        handle ->
            handle
                .createQuery(COURSES)
                .map(
                    (row, context) ->
                        new Course(
                            Stage.of(row.getString("stage")),
                            Days.of(Instant.parse(row.getString("said_at"))),
                            Instant.parse(row.getString("received_at")),
                            Optional.ofNullable(row.getString("answered_at"))
                                .map(Instant::parse)
                                .orElse(null),
                            Optional.ofNullable(row.getString("changed"))
                                .flatMap(Changed::of)
                                .orElse(null),
                            Optional.ofNullable(row.getString("left_out"))
                                .flatMap(Reason::of)
                                .orElse(null)))
                .list());
  }
}
