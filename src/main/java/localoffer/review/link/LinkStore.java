package localoffer.review.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import localoffer.database.Database;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Turn;
import localoffer.review.link.Probe.Answer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code link}: what each link answered last, and when it last was alive. */
public final class LinkStore {

  private final Database database;

  public LinkStore(Database database) {
    this.database = database;
  }

  /** All that was ever asked, by address. */
  Map<String, CheckedLink> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM link ORDER BY href")
                .map((row, context) -> link(row))
                .list()
                .stream()
                .collect(Collectors.toMap(CheckedLink::href, Function.identity())));
  }

  /** Notes an answer, and that whoever asked still has the turn. */
  void note(String href, Answer answer, Instant at, Turn turn) {
    database.inTransaction(
        handle -> {
          JobRunStore.keep(handle, turn, at);
          return write(handle, href, answer, at);
        });
  }

  static int write(Handle handle, String href, Answer answer, Instant at) {
    String now = at.truncatedTo(ChronoUnit.SECONDS).toString();
    boolean fails = answer == Answer.FAILED || answer == Answer.GONE;
    return handle
        .createUpdate(
            """
            INSERT INTO link (href, answer, checked_at, alive_at, failures)
            VALUES (:href, :answer, :now, :alive, :failures)
            ON CONFLICT (href) DO UPDATE SET answer = :answer, checked_at = :now,
              alive_at = coalesce(:alive, alive_at),
              failures = CASE WHEN :failures = 1 THEN failures + 1 ELSE 0 END
            """)
        .bind("href", href)
        .bind("answer", answer.name().toLowerCase(Locale.ROOT))
        .bind("now", now)
        .bind("alive", answer == Answer.ALIVE ? now : null)
        .bind("failures", fails ? 1 : 0)
        .execute();
  }

  /** Forgets links that nothing leads to any more. */
  void keepOnly(Set<String> hrefs) {
    Collection<String> gone =
        all().keySet().stream().filter(href -> !hrefs.contains(href)).toList();
    if (!gone.isEmpty()) {
      database.inTransaction(
          handle -> {
            gone.forEach(href -> handle.execute("DELETE FROM link WHERE href = ?", href));
            return gone.size();
          });
    }
  }

  private static CheckedLink link(ResultSet row) throws SQLException {
    return new CheckedLink(
        row.getString("href"),
        Answer.valueOf(row.getString("answer").toUpperCase(Locale.ROOT)),
        Instant.parse(row.getString("checked_at")),
        instant(row.getString("alive_at")),
        row.getInt("failures"));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  /** Every link that leads nowhere, by address. */
  List<CheckedLink> dead() {
    return all().values().stream().filter(CheckedLink::isDead).sorted().toList();
  }
}
