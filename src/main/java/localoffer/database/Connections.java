package localoffer.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** SQLite connections with the settings that keep what is acknowledged. */
final class Connections {

  private static final int BUSY_MILLISECONDS = 5_000;
  private static final int WAIT_MILLISECONDS = 30_000;
  private static final int LOG_BYTES_KEPT = 64 * 1024 * 1024;

  private Connections() {}

  static String address(Path file) {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }

  static void makeFolder(Path file) {
    try {
      Files.createDirectories(Durable.folder(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of the database cannot be made: " + file, e);
    }
  }

  /** Connections whose transactions take the write lock as they begin. */
  static SQLiteDataSource writing(String address) {
    SQLiteConfig config = settings();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setJournalSizeLimit(LOG_BYTES_KEPT);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    return source(address, config);
  }

  /** Connections that refuse to write; the pool sets {@code query_only}. */
  static SQLiteDataSource reading(String address) {
    return source(address, settings());
  }

  /** Connections to a file that must be there already, by which nothing is changed unasked. */
  static SQLiteDataSource existing(Path file) {
    SQLiteConfig config = settings();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return source(address(file), config);
  }

  /** Whether it failed because another connection held the database. */
  static boolean isBusy(Throwable failure) {
    return failure instanceof SQLiteException e
        ? e.getResultCode().code % 256 == SQLiteErrorCode.SQLITE_BUSY.code
        : failure.getCause() != null && isBusy(failure.getCause());
  }

  static HikariDataSource pool(SQLiteDataSource source, String name, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(WAIT_MILLISECONDS);
    // A local file's connections do not go stale, and a database in memory lives by them.
    config.setMaxLifetime(0);
    config.setIdleTimeout(0);
    if (name.equals("reader")) {
      config.setConnectionInitSql("PRAGMA query_only = ON");
    }
    return new HikariDataSource(config);
  }

  private static SQLiteConfig settings() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    // What is deleted is overwritten: people may ask for nothing less.
    config.setPragma(Pragma.SECURE_DELETE, "ON");
    return config;
  }

  private static SQLiteDataSource source(String address, SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(address);
    return source;
  }
}
