package localoffer.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * The trail of who did what and when: append only, each row sealed by the hash of the one before.
 */
public final class Audit {

  private static final String START = "0".repeat(64);

  private Audit() {}

  /**
   * What somebody did to something; {@code actor} is an id or a role, {@code detail} may be empty.
   */
  public record Entry(Instant at, String actor, String action, String subject, String detail) {}

  private record Row(long id, Entry entry, String previous, String hash) {}

  /** Adds the entry, within the transaction that does what it tells of. */
  public static void record(Handle handle, Entry entry) {
    Optional<Row> last = lastRow(handle);
    String previous = last.map(Row::hash).orElse(START);
    long id = last.map(Row::id).orElse(0L) + 1;
    handle
        .createUpdate(
            """
            INSERT INTO audit (id, at, actor, action, subject, detail, previous, hash)
            VALUES (:id, :at, :actor, :action, :subject, :detail, :previous, :hash)
            """)
        .bind("id", id)
        .bind("at", entry.at().toString())
        .bind("actor", entry.actor())
        .bind("action", entry.action())
        .bind("subject", entry.subject())
        .bind("detail", entry.detail())
        .bind("previous", previous)
        .bind("hash", hash(id, entry, previous))
        .execute();
  }

  /** A sentence on the first row where the chain is broken; empty when it is whole. */
  public static Optional<String> firstBreak(Handle handle) {
    try (var rows = handle.createQuery("SELECT * FROM audit ORDER BY id").map(ROW).iterator()) {
      return firstBreak(rows);
    }
  }

  private static Optional<String> firstBreak(Iterator<Row> rows) {
    String previous = START;
    for (long id = 1; rows.hasNext(); id++) {
      Row row = rows.next();
      if (row.id() != id) {
        return Optional.of("Row " + id + " of the audit trail is missing.");
      }
      if (!row.previous().equals(previous) || !row.hash().equals(hash(id, row.entry(), previous))) {
        return Optional.of("Row " + id + " of the audit trail is not as it was written.");
      }
      previous = row.hash();
    }
    return Optional.empty();
  }

  private static Optional<Row> lastRow(Handle handle) {
    return handle.createQuery("SELECT * FROM audit ORDER BY id DESC LIMIT 1").map(ROW).findOne();
  }

  private static final RowMapper<Row> ROW =
      (row, context) ->
          new Row(
              row.getLong("id"),
              new Entry(
                  Instant.parse(row.getString("at")),
                  row.getString("actor"),
                  row.getString("action"),
                  row.getString("subject"),
                  row.getString("detail")),
              row.getString("previous"),
              row.getString("hash"));

  /** The length before each part keeps two rows from saying the same when their words are moved. */
  private static String hash(long id, Entry entry, String previous) {
    MessageDigest digest = sha256();
    String[] parts = {
      Long.toString(id),
      entry.at().toString(),
      entry.actor(),
      entry.action(),
      entry.subject(),
      entry.detail(),
      previous
    };
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
