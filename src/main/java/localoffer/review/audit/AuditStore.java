package localoffer.review.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import localoffer.database.Audit;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The table {@code audit}, which is only read here. */
public final class AuditStore {

  /** How long rows that were found whole are taken to be so. */
  private static final Duration WHOLE_FOR = Duration.ofDays(1);

  private final Database database;
  private final Clock clock;
  private volatile Seen seen = new Seen(Audit.Mark.NONE, Instant.MIN);

  public AuditStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Up to where the chain was found whole, and since when rows before that were not looked at. */
  private record Seen(Audit.Mark mark, Instant since) {}

  /** One row, with its number. */
  record Found(long number, Audit.Entry entry) {}

  /** Some rows of the trail, the latest first. */
  List<Found> find(AuditSearch search, int most, long skipped) {
    return database.read(
        handle ->
            query(handle, "SELECT *", search, " ORDER BY id DESC LIMIT :most OFFSET :skipped")
                .bind("most", most)
                .bind("skipped", skipped)
                .map((row, context) -> found(row))
                .list());
  }

  long count(AuditSearch search) {
    return database.read(
        handle -> query(handle, "SELECT count(*)", search, "").mapTo(Long.class).one());
  }

  /** Shows every such row, the first one first, without holding them all. */
  void each(AuditSearch search, Consumer<Found> consumer) {
    database.read(
        handle -> {
          query(handle, "SELECT *", search, " ORDER BY id")
              .map((row, context) -> found(row))
              .forEach(consumer);
          return search;
        });
  }

  /** Everything that was ever done, by name. */
  List<String> actions() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT DISTINCT action FROM audit ORDER BY action")
                .mapTo(String.class)
                .list());
  }

  /**
   * A sentence on the first row where the chain is broken; empty when it is whole. Once a day every
   * row is looked at, and from then on only those that came after.
   */
  Optional<String> firstBreak() {
    Instant now = clock.instant();
    boolean afresh = seen.since().isBefore(now.minus(WHOLE_FOR));
    Seen before = afresh ? new Seen(Audit.Mark.NONE, now) : seen;
    Audit.Look look = database.read(handle -> Audit.since(handle, before.mark()));
    seen =
        look.broken().isEmpty()
            ? new Seen(look.whole(), before.since())
            : new Seen(Audit.Mark.NONE, Instant.MIN);
    return look.broken();
  }

  private static Query query(Handle handle, String what, AuditSearch search, String rest) {
    Map<String, String> bound = new LinkedHashMap<>();
    StringBuilder where = new StringBuilder(" FROM audit WHERE 1 = 1");
    add(where, bound, "actor", "actor = ", search.actor());
    add(where, bound, "action", "action = ", search.action());
    add(where, bound, "from", "at >= ", search.from());
    add(where, bound, "before", "at < ", search.before());
    search.subjects().ifPresent(all -> where.append(" AND subject IN (<subjects>)"));
    Query query = handle.createQuery(what + where + rest).bindMap(bound);
    search.subjects().ifPresent(all -> query.bindList("subjects", orNone(all)));
    return query;
  }

  private static void add(
      StringBuilder where, Map<String, String> bound, String name, String test, String value) {
    if (!value.isEmpty()) {
      where.append(" AND ").append(test).append(':').append(name);
      bound.put(name, value);
    }
  }

  private static List<String> orNone(List<String> subjects) {
    return subjects.isEmpty() ? List.of("") : subjects;
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        row.getLong("id"),
        new Audit.Entry(
            Instant.parse(row.getString("at")),
            row.getString("actor"),
            row.getString("action"),
            row.getString("subject"),
            row.getString("detail")));
  }
}
