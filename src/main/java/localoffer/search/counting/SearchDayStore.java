package localoffer.search.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;

/** The table {@code search_day}: how often words were searched for on a day, and how it went. */
public final class SearchDayStore {

  /** More different words than a city asks in a day; programs that ask nonsense fill no disk. */
  private static final int MOST_A_DAY = 20_000;

  private final Database database;

  public SearchDayStore(Database database) {
    this.database = database;
  }

  /** Adds these counts to those that are there, all in one transaction. */
  void add(Map<Asked, Tally> counted) {
    database.inTransaction(
        handle -> {
          Map<LocalDate, Long> room = new HashMap<>();
          counted.forEach(
              (asked, tally) -> {
                if (!addToKnown(handle, asked, tally)
                    && room.computeIfAbsent(asked.day(), day -> room(handle, day)) > 0) {
                  insert(handle, asked, tally);
                  room.merge(asked.day(), -1L, Long::sum);
                }
              });
          return counted.size();
        });
  }

  private static boolean addToKnown(Handle handle, Asked asked, Tally tally) {
    return change(
        handle,
        """
        UPDATE search_day SET asked = asked + :asked,
          found_nothing = found_nothing + :nothing, found_poor = found_poor + :poor
        WHERE day = :day AND words = :words
        """,
        asked,
        tally);
  }

  private static void insert(Handle handle, Asked asked, Tally tally) {
    change(
        handle,
        """
        INSERT INTO search_day (day, words, asked, found_nothing, found_poor)
        VALUES (:day, :words, :asked, :nothing, :poor)
        """,
        asked,
        tally);
  }

  private static boolean change(Handle handle, String sql, Asked asked, Tally tally) {
    return handle
            .createUpdate(sql)
            .bind("day", asked.day().toString())
            .bind("words", asked.words())
            .bind("asked", tally.asked())
            .bind("nothing", tally.nothing())
            .bind("poor", tally.poor())
            .execute()
        > 0;
  }

  private static long room(Handle handle, LocalDate day) {
    return MOST_A_DAY
        - handle
            .createQuery("SELECT count(*) FROM search_day WHERE day = :day")
            .bind("day", day.toString())
            .mapTo(Long.class)
            .one();
  }

  /**
   * What was not well answered from one day to another, both included, most asked first; words that
   * were asked too seldom to be shown are left out, see the package.
   */
  List<Gap> gaps(LocalDate from, LocalDate to) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT words, sum(asked) AS asked,
                      sum(found_nothing) AS found_nothing, sum(found_poor) AS found_poor
                    FROM search_day
                    WHERE day BETWEEN :from AND :to
                    GROUP BY words
                    HAVING sum(found_nothing) + sum(found_poor) > 0
                      AND (sum(asked) >= 3
                        OR (sum(found_nothing) > 0 AND words NOT LIKE '% %'))
                    ORDER BY sum(asked) DESC, words
                    """)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map((row, context) -> gap(row))
                .list());
  }

  /** What was asked at least three times, most asked first, however it was answered. */
  List<Gap> mostAsked(LocalDate from, LocalDate to, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT words, sum(asked) AS asked,
                      sum(found_nothing) AS found_nothing, sum(found_poor) AS found_poor
                    FROM search_day
                    WHERE day BETWEEN :from AND :to
                    GROUP BY words HAVING sum(asked) >= 3
                    ORDER BY sum(asked) DESC, words LIMIT :most
                    """)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .bind("most", most)
                .map((row, context) -> gap(row))
                .list());
  }

  /** All searches, whatever their words. */
  Tally total(LocalDate from, LocalDate to) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT coalesce(sum(asked), 0) AS asked,
                      coalesce(sum(found_nothing), 0) AS found_nothing,
                      coalesce(sum(found_poor), 0) AS found_poor
                    FROM search_day WHERE day BETWEEN :from AND :to
                    """)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .map(
                    (row, context) ->
                        new Tally(
                            row.getLong("asked"),
                            row.getLong("found_nothing"),
                            row.getLong("found_poor")))
                .one());
  }

  private static Gap gap(ResultSet row) throws SQLException {
    return new Gap(
        row.getString("words"),
        row.getLong("asked"),
        row.getLong("found_nothing"),
        row.getLong("found_poor"));
  }

  /** Forgets every day before this one. */
  void forgetBefore(LocalDate day) {
    database.inTransaction(
        handle -> handle.execute("DELETE FROM search_day WHERE day < ?", day.toString()));
  }
}
