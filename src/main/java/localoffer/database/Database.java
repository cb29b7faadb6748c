package localoffer.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/**
 * The portal's database: one writer, many readers, and nothing acknowledged before it is on disk.
 */
public final class Database implements AutoCloseable {

  private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private final HikariDataSource writerPool;
  private final HikariDataSource readerPool;
  private final Jdbi writer;
  private final Jdbi readers;
  private volatile Runnable heard = () -> {};

  private Database(String address) {
    writerPool = Connections.pool(Connections.writing(address), "writer", 1);
    try {
      writer = Jdbi.create(writerPool);
      writer.useHandle(handle -> prepare(handle, address));
      readerPool = Connections.pool(Connections.reading(address), "reader", READERS);
      readers = Jdbi.create(readerPool);
    } catch (RuntimeException e) {
      writerPool.close();
      throw e;
    }
  }

  private static void prepare(Handle handle, String address) {
    EngineVersion.requireSafe(EngineVersion.of(handle));
    if (Migrations.isNewer(handle)) {
      throw new Refusal("The database was made by a newer version of this program: " + address);
    }
    Migrations.migrate(handle, Connections.writing(address));
  }

  /** Opens the SQLite file, made (with its folder) and migrated where needed. */
  public static Database open(Path file) {
    Connections.makeFolder(file);
    return new Database(Connections.address(file));
  }

  /** A database that lives in memory until it is closed, apart from every other. */
  public static Database inMemory() {
    return new Database("jdbc:sqlite:file:/" + UUID.randomUUID() + "?vfs=memdb");
  }

  /** Does the work in one transaction that alone may write; all of it happens, or none. */
  public <R, X extends Exception> R inTransaction(HandleCallback<R, X> work) throws X {
    R result = writer.inTransaction(work);
    heard.run();
    return result;
  }

  /**
   * Has this run after each committed transaction, by whoever made it: it is quick, never fails.
   */
  public void onCommit(Runnable heard) {
    this.heard = heard;
  }

  /** Reads from one unchanging view of the database; writing throws. */
  public <R, X extends Exception> R read(HandleCallback<R, X> work) throws X {
    return readers.inTransaction(work);
  }

  /** The number of the last committed change to the directory; 0 when it was never changed. */
  public long changeNumber() {
    return readers.withHandle(Database::changeNumber);
  }

  /** As {@link #changeNumber()}, seen from inside a transaction or read. */
  public static long changeNumber(Handle handle) {
    return handle
        .createQuery("SELECT number FROM change_number WHERE id = 1")
        .mapTo(Long.class)
        .one();
  }

  /** Counts one more change to the directory, within the transaction that makes it. */
  public static long nextChangeNumber(Handle handle) {
    handle.execute("UPDATE change_number SET number = number + 1 WHERE id = 1");
    return changeNumber(handle);
  }

  /** Moves what was written from the write-ahead log into the database file. */
  public void checkpoint() {
    writer.useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
  }

  @Override
  public void close() {
    readerPool.close();
    try {
      checkpoint();
    } finally {
      writerPool.close();
    }
  }
}
