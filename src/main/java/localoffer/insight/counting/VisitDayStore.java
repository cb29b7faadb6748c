package localoffer.insight.counting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table {@code visit_day}: how often each page was seen or used on a day. */
public final class VisitDayStore {

  private final Database database;

  public VisitDayStore(Database database) {
    this.database = database;
  }

  /** Adds these counts to those that are there, all in one transaction. */
  void add(Map<Seen, Long> counted) {
    database.inTransaction(handle -> add(handle, counted));
  }

  private static int add(Handle handle, Map<Seen, Long> counted) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO visit_day (day, path, use, device, origin, count)
            VALUES (:day, :path, :use, :device, :origin, :count)
            ON CONFLICT (day, path, use, device, origin)
            DO UPDATE SET count = visit_day.count + excluded.count
            """)) {
      counted.forEach(
          (seen, count) ->
              batch
                  .bind("day", seen.day().toString())
                  .bind("path", seen.path())
                  .bind("use", seen.use().name())
                  .bind("device", seen.device().name())
                  .bind("origin", seen.origin().name())
                  .bind("count", count)
                  .add());
      return batch.execute().length;
    }
  }

  /** The sums of a use by the values of a column, most first. */
  Map<String, Long> sums(By by, Use use, LocalDate from, LocalDate to) {
    return database.read(
        handle -> {
          Map<String, Long> sums = new LinkedHashMap<>();
          handle
              .createQuery(
                  """
                  SELECT <column> AS what, sum(count) AS times FROM visit_day
                  WHERE use = :use AND day BETWEEN :from AND :to
                  GROUP BY <column> ORDER BY sum(count) DESC, <column>
                  """)
              .define("column", by.column)
              .bind("use", use.name())
              .bind("from", from.toString())
              .bind("to", to.toString())
              .map((row, context) -> Map.entry(row.getString("what"), row.getLong("times")))
              .forEach(sum -> sums.put(sum.getKey(), sum.getValue()));
          return sums;
        });
  }

  /** Forgets every day before this one. */
  void forgetBefore(LocalDate day) {
    database.inTransaction(
        handle -> handle.execute("DELETE FROM visit_day WHERE day < ?", day.toString()));
  }

  /** What counts may be added up by. */
  enum By {
    DAY("day"),
    PATH("path"),
    DEVICE("device"),
    ORIGIN("origin");

    private final String column;

    By(String column) {
      this.column = column;
    }
  }
}
