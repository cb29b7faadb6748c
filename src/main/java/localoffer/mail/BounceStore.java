package localoffer.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;

/** The table {@code bounce}: addresses that mail does not reach, of which only marks are kept. */
public final class BounceStore {

  private final Database database;

  public BounceStore(Database database) {
    this.database = database;
  }

  /** Whether mail does not reach the address, seen from inside a transaction. */
  public static boolean isMarked(Handle handle, String address) {
    return handle
        .createQuery("SELECT 1 FROM bounce WHERE mark = :mark")
        .bind("mark", mark(address))
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Tells of each address whether mail does not reach it now. */
  public Predicate<String> marked() {
    Set<String> marks =
        database.read(
            handle -> handle.createQuery("SELECT mark FROM bounce").mapTo(String.class).set());
    return address -> !marks.isEmpty() && marks.contains(mark(address));
  }

  /** Notes that a mail to the address came back, as an officer says. */
  public void report(String address, Instant at) {
    database.inTransaction(handle -> note(handle, address, "reported", at));
  }

  /** Notes that mail reaches the address again. */
  public void clear(String address) {
    database.inTransaction(
        handle -> handle.execute("DELETE FROM bounce WHERE mark = ?", mark(address)));
  }

  /** Notes that a mail server refused the address for good. */
  static void refused(Handle handle, String address, Instant at) {
    note(handle, address, "refused", at);
  }

  /** Notes that a mail server took a mail to the address, whatever one said before. */
  static void taken(Handle handle, String address) {
    handle.execute("DELETE FROM bounce WHERE mark = ? AND how = 'refused'", mark(address));
  }

  private static int note(Handle handle, String address, String how, Instant at) {
    return handle.execute(
        "INSERT INTO bounce (mark, how, at) VALUES (?, ?, ?) ON CONFLICT (mark) DO NOTHING",
        mark(address),
        how,
        at.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static String mark(String address) {
    try {
      byte[] bytes = address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
