package localoffer.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.database.Audit;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;

/** The tables {@code question} and {@code question_answer}. */
public final class QuestionStore {

  private final Database database;

  public QuestionStore(Database database) {
    this.database = database;
  }

  /** Keeps a new question; nothing when the same form brought one before. */
  void insert(Question question, String form) {
    database.inTransaction(
        handle -> {
          int inserted =
              handle
                  .createUpdate(
                      """
                      INSERT INTO question (id, reference, form, version, stage, title, detail,
                        helped, reason, asked_at)
                      VALUES (:id, :reference, :form, 1, :stage, :title, :detail, 0, '', :at)
                      ON CONFLICT (form) DO NOTHING
                      """)
                  .bind("id", question.id().toString())
                  .bind("reference", question.reference())
                  .bind("form", form)
                  .bind("stage", question.stage().word())
                  .bind("title", question.title())
                  .bind("detail", question.detail())
                  .bind("at", text(question.askedAt()))
                  .execute();
          if (inserted > 0) {
            audit(handle, question.askedAt(), "public", "question ask", question);
          }
          return inserted;
        });
  }

  /** Writes what an officer changed, and shows these answers; false when it is another by now. */
  boolean save(Question seen, Question now, String actor, Instant at) {
    return database.inTransaction(
        handle -> {
          boolean saved = save(handle, seen, now);
          if (saved) {
            audit(handle, at, actor, "question " + now.stage().word(), now);
          }
          return saved;
        });
  }

  private static boolean save(Handle handle, Question seen, Question now) {
    boolean saved =
        handle
                .createUpdate(
                    """
                    UPDATE question SET version = version + 1, stage = :stage, title = :title,
                      detail = :detail, topic = :topic, reason = :reason
                    WHERE id = :id AND version = :version
                    """)
                .bind("id", seen.id().toString())
                .bind("version", seen.version())
                .bind("stage", now.stage().word())
                .bind("title", now.title())
                .bind("detail", now.detail())
                .bind("topic", now.topic())
                .bind("reason", now.reason())
                .execute()
            == 1;
    if (saved) {
      for (Answer answer : now.answers()) {
        handle.execute(
            "UPDATE question_answer SET words = ?, shown = ? WHERE id = ?",
            answer.words(),
            answer.shown() ? 1 : 0,
            answer.id().toString());
      }
    }
    return saved;
  }

  /** Keeps an answer, of which officers hear as of a change; false when nobody asks any more. */
  boolean answer(Question seen, Answer answer, String author) {
    return database.inTransaction(
        handle -> {
          boolean asked =
              handle.execute(
                      """
                      UPDATE question SET version = version + 1
                      WHERE id = ? AND version = ? AND stage IN ('asked', 'shown')
                      """,
                      seen.id().toString(),
                      seen.version())
                  == 1;
          if (asked) {
            handle.execute(
                """
                INSERT INTO question_answer (id, question_id, by_whom, words, shown, author, at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                answer.id().toString(),
                seen.id().toString(),
                answer.by().word(),
                answer.words(),
                answer.shown() ? 1 : 0,
                author,
                text(answer.at()));
            audit(handle, answer.at(), author, "question answer", seen);
          }
          return asked;
        });
  }

  /** Counts somebody whom it helped; who it was is in no table. */
  void helped(UUID id) {
    database.inTransaction(
        handle ->
            handle.execute(
                "UPDATE question SET helped = helped + 1 WHERE id = ? AND stage = 'shown'",
                id.toString()));
  }

  Optional<Question> of(UUID id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM question WHERE id = :id")
                .bind("id", id.toString())
                .map((row, context) -> question(row, answers(handle, List.of(id))))
                .findOne());
  }

  /** Those of a stage, the newest first. */
  List<Question> in(Stage stage) {
    return database.read(
        handle -> {
          List<UUID> ids =
              handle
                  .createQuery("SELECT id FROM question WHERE stage = :stage")
                  .bind("stage", stage.word())
                  .map((row, context) -> UUID.fromString(row.getString("id")))
                  .list();
          Map<UUID, List<Row>> answers = answers(handle, ids);
          return handle
              .createQuery("SELECT * FROM question WHERE stage = :stage ORDER BY asked_at DESC, id")
              .bind("stage", stage.word())
              .map((row, context) -> question(row, answers))
              .list();
        });
  }

  boolean hasReference(String reference) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM question WHERE reference = :reference")
                .bind("reference", reference)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** An answer, and the question that it is of. */
  private record Row(UUID question, Answer answer) {}

  private static Map<UUID, List<Row>> answers(Handle handle, List<UUID> questions) {
    if (questions.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery("SELECT * FROM question_answer WHERE question_id IN (<ids>) ORDER BY at, id")
        .bindList("ids", questions.stream().map(UUID::toString).toList())
        .map((row, context) -> answer(row))
        .stream()
        .collect(Collectors.groupingBy(Row::question));
  }

  private static Row answer(ResultSet row) throws SQLException {
    return new Row(
        UUID.fromString(row.getString("question_id")),
        new Answer(
            UUID.fromString(row.getString("id")),
            Answer.By.of(row.getString("by_whom")),
            row.getString("words"),
            row.getBoolean("shown"),
            Instant.parse(row.getString("at"))));
  }

  private static Question question(ResultSet row, Map<UUID, List<Row>> answers)
      throws SQLException {
    UUID id = UUID.fromString(row.getString("id"));
    return new Question(
        id,
        row.getString("reference"),
        row.getLong("version"),
        Stage.of(row.getString("stage")),
        row.getString("title"),
        row.getString("detail"),
        row.getString("topic"),
        row.getLong("helped"),
        row.getString("reason"),
        Instant.parse(row.getString("asked_at")),
        answers.getOrDefault(id, List.of()).stream().map(Row::answer).toList());
  }

  private static void audit(
      Handle handle, Instant at, String actor, String action, Question question) {
    String subject = "question " + question.id();
    Audit.record(handle, new Audit.Entry(at, actor, action, subject, question.stage().word()));
  }

  private static String text(Instant time) {
    return Instant.ofEpochSecond(time.getEpochSecond()).toString();
  }
}
