package localoffer.survey;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.place.Days;
import localoffer.survey.Results.Count;
import localoffer.survey.Results.Counted;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables {@code survey_answer}, {@code survey_choice} and {@code survey_words}. */
final class ReplyStore {

  private final Database database;

  ReplyStore(Database database) {
    this.database = database;
  }

  /** Keeps an answer to a survey that is open; false when it is not, or the form came before. */
  boolean add(UUID id, Survey survey, Reply reply, Instant now) {
    return database.inTransaction(
        handle -> {
          int added =
              handle.execute(
                  """
                  INSERT INTO survey_answer (id, survey_id, form, easy, said_on, doubt)
                  SELECT ?, id, ?, ?, ?, ? FROM survey WHERE id = ? AND stage = 'open'
                  ON CONFLICT (form) DO NOTHING
                  """,
                  id.toString(),
                  reply.form(),
                  reply.easy() ? 1 : 0,
                  Days.of(now).toString(),
                  reply.doubt(),
                  survey.id().toString());
          if (added == 1) {
            insert(handle, id.toString(), reply);
            audit(handle, new Audit.Entry(now, "somebody", "survey answer", "", ""), survey.id());
          }
          return added == 1;
        });
  }

  private static void insert(Handle handle, String id, Reply reply) {
    reply
        .choices()
        .forEach(
            (question, values) ->
                values.forEach(
                    value ->
                        handle.execute(
                            "INSERT INTO survey_choice VALUES (?, ?, ?)", id, question, value)));
    reply
        .words()
        .forEach(
            (question, words) ->
                handle.execute(
                    "INSERT INTO survey_words (answer_id, question, words, stage)"
                        + " VALUES (?, ?, ?, 'held')",
                    id,
                    question,
                    words));
  }

  private static void audit(Handle handle, Audit.Entry entry, UUID survey) {
    Audit.record(
        handle,
        new Audit.Entry(
            entry.at(), entry.actor(), entry.action(), "survey " + survey, entry.detail()));
  }

  /** What was chosen, by how many people. */
  Counted counted(UUID survey) {
    return database.read(
        handle ->
            new Counted(
                people(handle, survey, "IS NULL"),
                people(handle, survey, "IS NOT NULL"),
                answered(handle, survey),
                counts(handle, survey)));
  }

  private static int people(Handle handle, UUID survey, String doubt) {
    return handle
        .createQuery(
            "SELECT count(*) FROM survey_answer WHERE survey_id = :survey AND doubt " + doubt)
        .bind("survey", survey.toString())
        .mapTo(Integer.class)
        .one();
  }

  private static Map<Integer, Integer> answered(Handle handle, UUID survey) {
    Map<Integer, Integer> answered = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT question, count(DISTINCT answer_id) AS people FROM (
              SELECT question, answer_id FROM survey_choice
              UNION SELECT question, answer_id FROM survey_words)
            JOIN survey_answer ON survey_answer.id = answer_id
            WHERE survey_id = :survey AND doubt IS NULL GROUP BY question
            """)
        .bind("survey", survey.toString())
        .map((row, context) -> Map.entry(row.getInt("question"), row.getInt("people")))
        .forEach(each -> answered.put(each.getKey(), each.getValue()));
    return answered;
  }

  private static List<Count> counts(Handle handle, UUID survey) {
    return handle
        .createQuery(
            """
            SELECT question, value, count(*) AS people FROM survey_choice
            JOIN survey_answer ON survey_answer.id = answer_id
            WHERE survey_id = :survey AND doubt IS NULL GROUP BY question, value
            """)
        .bind("survey", survey.toString())
        .map(
            (row, context) ->
                new Count(row.getInt("question"), row.getInt("value"), row.getInt("people")))
        .list();
  }

  /** What people wrote, the first first; nothing that may be from a program. */
  List<Said> said(UUID survey) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT survey_words.* FROM survey_words
                    JOIN survey_answer ON survey_answer.id = answer_id
                    WHERE survey_id = :survey AND doubt IS NULL ORDER BY survey_words.id
                    """)
                .bind("survey", survey.toString())
                .map(
                    (row, context) ->
                        new Said(
                            row.getLong("id"),
                            row.getInt("question"),
                            row.getString("words"),
                            row.getString("stage"),
                            row.getString("shown")))
                .list());
  }

  /**
   * Notes what everybody may read of what somebody wrote.
   *
   * @param shown null to leave it out
   */
  void decide(UUID survey, long said, @Nullable String shown, SurveyStore.By by) {
    database.inTransaction(
        handle -> {
          int decided =
              handle.execute(
                  """
                  UPDATE survey_words SET stage = ?, shown = ? WHERE id = ? AND answer_id IN (
                    SELECT id FROM survey_answer WHERE survey_id = ?)
                  """,
                  shown == null ? "left_out" : "shown",
                  shown,
                  said,
                  survey.toString());
          if (decided == 1) {
            audit(
                handle,
                new Audit.Entry(by.at(), by.author(), "survey " + by.action(), "", "words " + said),
                survey);
          }
          return decided;
        });
  }
}
