package localoffer.feedback.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Database;
import localoffer.feedback.CommentStore;
import localoffer.feedback.Stage;
import localoffer.feedback.reply.Answer.EasyWords;
import localoffer.feedback.reply.Reply.Ending;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads comments with their row of {@code comment_reply}, if they have one yet. */
public final class CaseStore {

  /** Every column of a case; {@code comment_reply} may have no row yet. */
  public static final String SELECT =
      """
      SELECT comment.*, comment_reply.* FROM comment
        LEFT JOIN comment_reply ON comment_reply.comment_id = comment.id
      """;

  private final Database database;

  public CaseStore(Database database) {
    this.database = database;
  }

  Optional<Case> of(UUID id) {
    return database.read(handle -> of(handle, id));
  }

  static Optional<Case> of(Handle handle, UUID id) {
    return handle
        .createQuery(SELECT + "WHERE comment.id = :id")
        .bind("id", id.toString())
        .map((row, context) -> read(row))
        .findOne();
  }

  Optional<Case> byReference(String reference) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + "WHERE reference = :reference")
                .bind("reference", reference)
                .map((row, context) -> read(row))
                .findOne());
  }

  /** Those of a stage, the one first that has to be answered first. */
  public List<Case> in(Stage stage) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    SELECT + "WHERE stage = :stage ORDER BY coalesce(due, '9'), said_at, id")
                .bind("stage", stage.word())
                .map((row, context) -> read(row))
                .list());
  }

  Map<Stage, Integer> counts() {
    Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      counts.put(stage, 0);
    }
    database.read(
        handle ->
            handle
                .createQuery("SELECT stage, count(*) AS many FROM comment GROUP BY stage")
                .map(
                    (row, context) ->
                        counts.put(Stage.of(row.getString("stage")), row.getInt("many")))
                .list());
    return counts;
  }

  /** A row of {@link #SELECT}. */
  public static Case read(ResultSet row) throws SQLException {
    return new Case(CommentStore.comment(row), reply(row));
  }

  private static Reply reply(ResultSet row) throws SQLException {
    String words = row.getString("copy");
    Copy copy =
        words == null
            ? null
            : new Copy(
                words,
                row.getBoolean("health"),
                UUID.fromString(row.getString("copy_by")),
                uuid(row.getString("copy_second")));
    Ending ending =
        new Ending(
            time(row.getString("published_at")),
            Reason.of(String.valueOf(row.getString("left_out"))).orElse(null),
            time(row.getString("left_out_at")),
            uuid(row.getString("merged_into")));
    return new Reply(
        uuid(row.getString("assignee")),
        day(row.getString("due")),
        row.getString("topic"),
        copy,
        answer(row),
        ending);
  }

  private static @Nullable Answer answer(ResultSet row) throws SQLException {
    String words = row.getString("answer");
    return words == null
        ? null
        : new Answer(
            Changed.of(row.getString("changed")).orElseThrow(),
            words,
            row.getString("learning"),
            row.getString("action"),
            day(row.getString("changed_on")),
            new EasyWords(row.getString("easy_said"), row.getString("easy_did")),
            Instant.parse(row.getString("answered_at")));
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable Instant time(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
