package localoffer.feedback.usefulness;

import java.time.LocalDate;
import java.util.List;
import localoffer.database.Database;

/** The table {@code usefulness}. */
public final class UsefulnessStore {

  private final Database database;

  public UsefulnessStore(Database database) {
    this.database = database;
  }

  /** So often somebody answered so about a page on a day. */
  public record Count(LocalDate day, String path, Answer answer, long said) {}

  /** Counts one more; on disk when it returns. */
  void add(LocalDate day, String path, Answer answer) {
    database.inTransaction(
        handle ->
            handle.execute(
                """
                INSERT INTO usefulness (day, path, answer, said) VALUES (?, ?, ?, 1)
                ON CONFLICT (day, path, answer) DO UPDATE SET said = said + 1
                """,
                day.toString(),
                path,
                answer.word()));
  }

  /** Every count from one day to another, both included. */
  List<Count> between(LocalDate from, LocalDate to) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM usefulness WHERE day BETWEEN :from AND :to
                    ORDER BY day, path, answer
                    """)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map(
                    (row, context) ->
                        new Count(
                            LocalDate.parse(row.getString("day")),
                            row.getString("path"),
                            Answer.of(row.getString("answer")).orElseThrow(),
                            row.getLong("said")))
                .list());
  }
}
