package localoffer.place;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.LongConsumer;
import localoffer.database.Database;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table {@code postcode}: whole postcodes that were imported, each with its point. */
public final class PostcodeStore {

  private static final int BATCH = 10_000;

  private final Database database;

  public PostcodeStore(Database database) {
    this.database = database;
  }

  /** The point of a whole postcode written with its space, where it was imported. */
  public Optional<Point> find(String unit) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT latitude, longitude FROM postcode WHERE unit = :unit")
                .bind("unit", unit)
                .map(
                    (row, context) ->
                        new Point(row.getDouble("latitude"), row.getDouble("longitude")))
                .findOne());
  }

  /** How many postcodes were imported. */
  public long count() {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM postcode").mapTo(Long.class).one());
  }

  /**
   * Puts all of them in, or none when one fails; a known postcode moves to its new point.
   *
   * @param progress hears now and then how many there have been
   * @return how many there were
   */
  long putAll(Iterator<PostcodePoint> points, LongConsumer progress) {
    return database.inTransaction(
        handle -> {
          long done = 0;
          while (points.hasNext()) {
            PreparedBatch batch =
                handle.prepareBatch(
                    """
                    INSERT INTO postcode (unit, latitude, longitude)
                    VALUES (:unit, :latitude, :longitude)
                    ON CONFLICT (unit) DO UPDATE
                    SET latitude = excluded.latitude, longitude = excluded.longitude
                    """);
            for (int i = 0; i < BATCH && points.hasNext(); i++) {
              PostcodePoint next = points.next();
              batch
                  .bind("unit", next.postcode().toString())
                  .bind("latitude", next.point().latitude())
                  .bind("longitude", next.point().longitude())
                  .add();
            }
            done += batch.size();
            batch.execute();
            progress.accept(done);
          }
          return done;
        });
  }
}
