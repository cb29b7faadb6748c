package localoffer.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The numbered steps in {@code db/migration} that bring a database to the present schema. */
final class Migrations {

  private Migrations() {}

  /** Each step is one transaction: a start that was cut off goes on where it stopped. */
  static void migrate(DataSource source) {
    flyway(source).migrate();
  }

  private static Flyway flyway(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .cleanDisabled(true)
        .load();
  }
}
