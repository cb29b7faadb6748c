package localoffer.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.listing.Listing.Edit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
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
                .map(ROW)
                .list());
  }

  /** The version in which a listing came into the state that it is in now. */
  public Optional<Version> sinceInState(UUID listing) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM listing_version WHERE listing_id = :listing AND version > (
                      SELECT coalesce(max(other.version), 0) FROM listing_version other
                      WHERE other.listing_id = :listing AND other.state <> (
                        SELECT state FROM listing WHERE id = :listing))
                    ORDER BY version LIMIT 1
                    """)
                .bind("listing", listing.toString())
                .map(ROW)
                .findOne());
  }

  /** When a listing last came to say something else; empty when it says what it said at first. */
  public Optional<Instant> reworded(UUID listing) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT next.at FROM listing_version next JOIN listing_version before
                      ON before.listing_id = next.listing_id AND before.version = next.version - 1
                    WHERE next.listing_id = :listing AND next.body <> before.body
                    ORDER BY next.version DESC LIMIT 1
                    """)
                .bind("listing", listing.toString())
                .mapTo(String.class)
                .findOne()
                .map(Instant::parse));
  }

  private static final RowMapper<Version> ROW =
      (row, context) ->
          new Version(
              row.getLong("version"),
              State.of(row.getString("state")),
              DetailsJson.read(row.getString("body")),
              row.getString("author"),
              row.getString("reason"),
              Instant.parse(row.getString("at")));

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
