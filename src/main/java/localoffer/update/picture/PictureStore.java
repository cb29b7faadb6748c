package localoffer.update.picture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;

/** The table {@code picture}: which file was given for which listing. */
public final class PictureStore {

  private final Database database;

  public PictureStore(Database database) {
    this.database = database;
  }

  /** Notes a file that is on disk; once for a listing, however often it is sent. */
  void add(String file, UUID listing, String author, Instant at) {
    database.inTransaction(
        handle -> {
          int added =
              handle.execute(
                  "INSERT INTO picture (file, listing_id, author, added_at) VALUES (?, ?, ?, ?)"
                      + " ON CONFLICT DO NOTHING",
                  file,
                  listing.toString(),
                  author,
                  at.toString());
          if (added == 1) {
            Audit.record(
                handle, new Audit.Entry(at, author, "picture add", "listing " + listing, file));
          }
          return added;
        });
  }

  /** The listings that a file was given for. */
  List<UUID> listingsOf(String file) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT listing_id FROM picture WHERE file = :file ORDER BY rowid")
                .bind("file", file)
                .mapTo(String.class)
                .map(UUID::fromString)
                .list());
  }
}
