package localoffer.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/**
 * The numbered steps in {@code db/migration} that bring a database to the present schema. Flyway
 * takes them; it is not even loaded where there are none to take, which halves the time to open.
 */
final class Migrations {

  /** The number of the last step there is. */
  static final int NEWEST = 20;

  private Migrations() {}

  /** Each step is one transaction: a start that was cut off goes on where it stopped. */
  static void migrate(Handle handle, DataSource source) {
    if (steps(handle) != NEWEST) {
      flyway(source).migrate();
    }
  }

  /** Whether the database has had steps that this program does not know. */
  static boolean isNewer(Handle handle) {
    return steps(handle) > NEWEST;
  }

  /** Whether the database has had none of the steps. */
  static boolean isEmpty(Handle handle) {
    return steps(handle) == 0;
  }

  static Flyway flyway(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .cleanDisabled(true)
        .load();
  }

  /** The number of the last step that the database has had; 0 for none. */
  private static int steps(Handle handle) {
    boolean begun =
        handle
            .createQuery("SELECT 1 FROM sqlite_schema WHERE name = 'flyway_schema_history'")
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
    return begun
        ? handle
            .createQuery(
                """
                SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM flyway_schema_history
                WHERE success
                """)
            .mapTo(Integer.class)
            .one()
        : 0;
  }
}
