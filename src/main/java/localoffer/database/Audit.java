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

  /** A row up to which the chain was found whole. */
  public record Mark(long id, String hash) {

    /** Before the first row. */
    public static final Mark NONE = new Mark(0, START);
  }

  /** What a look at the chain found: where it is broken, or up to where it is whole. */
  public record Look(Optional<String> broken, Mark whole) {}

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
    return since(handle, Mark.NONE).broken();
  }

  /** Looks at the marked row again, and at all that came after it. */
  public static Look since(Handle handle, Mark mark) {
    var query = handle.createQuery("SELECT * FROM audit WHERE id >= :id ORDER BY id");
    try (var rows = query.bind("id", mark.id()).map(ROW).iterator()) {
      boolean marked = mark.id() == 0 || (rows.hasNext() && isMarked(rows.next(), mark));
      return marked ? follow(rows, mark) : new Look(notAsWritten(mark.id()), Mark.NONE);
    }
  }

  private static boolean isMarked(Row row, Mark mark) {
    return row.id() == mark.id()
        && row.hash().equals(mark.hash())
        && row.hash().equals(hash(row.id(), row.entry(), row.previous()));
  }

  private static Look follow(Iterator<Row> rows, Mark from) {
    Mark mark = from;
    while (rows.hasNext()) {
      Row row = rows.next();
      long id = mark.id() + 1;
      if (row.id() != id) {
        return new Look(Optional.of("Row " + id + " of the audit trail is missing."), mark);
      }
      if (!row.previous().equals(mark.hash())
          || !row.hash().equals(hash(id, row.entry(), mark.hash()))) {
        return new Look(notAsWritten(id), mark);
      }
      mark = new Mark(id, row.hash());
    }
    return new Look(Optional.empty(), mark);
  }

  private static Optional<String> notAsWritten(long id) {
    return Optional.of("Row " + id + " of the audit trail is not as it was written.");
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
