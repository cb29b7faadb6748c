package localoffer.insight.counting;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import localoffer.database.Database;

/** What stands in the table of a database once its portal has closed. */
final class Counted {

  private Counted() {}

  /** Counts by words such as {@code /contact VIEW PHONE QR}. */
  static Map<String, Long> in(Path data) {
    try (Database database = Database.open(data.resolve("local-offer.sqlite"))) {
      return in(database);
    }
  }

  static Map<String, Long> in(Database database) {
    Map<String, Long> all = new TreeMap<>();
    database.read(
        handle -> {
          handle
              .createQuery(
                  """
                  SELECT path || ' ' || use || ' ' || device || ' ' || origin AS what,
                    sum(count) AS times
                  FROM visit_day GROUP BY path, use, device, origin
                  """)
              .map((row, context) -> all.put(row.getString("what"), row.getLong("times")))
              .list();
          return all.size();
        });
    return all;
  }
}
