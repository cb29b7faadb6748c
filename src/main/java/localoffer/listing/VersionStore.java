package localoffer.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code listing_version}: everything that a listing ever said. */
public final class VersionStore {

  private final Database database;

  public VersionStore(Database database) {
    this.database = database;
  }

  /** What a listing said once, who wrote it so, and why. */
  public record Version(
      long number,
      State state,
      Details details,
      String author,
      @Nullable String reason,
      Instant at) {}

  /** Every version of a listing, the first one first. */
  public List<Version> of(UUID listing) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM listing_version WHERE listing_id = :listing ORDER BY version")
                .bind("listing", listing.toString())
                .map(
                    (row, context) ->
                        new Version(
                            row.getLong("version"),
                            State.of(row.getString("state")),
                            DetailsJson.read(row.getString("body")),
                            row.getString("author"),
                            row.getString("reason"),
                            Instant.parse(row.getString("at"))))
                .list());
  }

  /** Keeps the version that a listing is now at, with its audit row. */
  static int insert(Handle handle, Listing listing, Edit edit) {
    Audit.record(handle, audited(listing, edit));
    return handle.execute(
        """
        INSERT INTO listing_version (listing_id, version, state, body, author, reason, at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        listing.id().toString(),
        listing.version(),
        listing.state().word(),
        DetailsJson.write(listing.details()),
        edit.author(),
        edit.reason(),
        edit.at().toString());
  }

  private static Audit.Entry audited(Listing listing, Edit edit) {
    return new Audit.Entry(
        edit.at(),
        edit.author(),
        "listing " + edit.action(),
        "listing " + listing.id(),
        "version " + listing.version() + ", " + listing.state().word());
  }
}
