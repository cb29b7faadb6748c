package localoffer.listing.checking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import localoffer.database.Database;
import localoffer.listing.ProviderStore;
import localoffer.listing.freshness.Checked;
import localoffer.place.Days;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads from the tables of listings what the rolling programme goes by; writes nothing. */
public final class CheckableStore {

  private static final String SELECT =
      "SELECT "
          + ProviderStore.COLUMNS
          + """
          , listing.id AS id, listing.slug AS slug, listing.name AS name, listing.version AS version,
          listing.confirmed_at AS confirmed_at, listing.review_due AS review_due,
          listing.created_at AS created_at, json_extract(listing.body, '$.topics[0]') AS topic,
          json_extract(listing.body, '$.contacts[0].phone') AS phone,
          EXISTS (SELECT 1 FROM change
            WHERE change.listing_id = listing.id AND change.stage = 'sent') AS sent
          FROM listing JOIN provider ON provider.id = listing.provider_id
          WHERE listing.state = 'published'
          """;

  private final Database database;

  public CheckableStore(Database database) {
    this.database = database;
  }

  /** Every published listing, by organisation and name. */
  public List<Checkable> published() {
    return database.read(
        handle ->
            list(
                handle.createQuery(SELECT + " ORDER BY provider.name, provider.id, listing.name")));
  }

  /** Those of one organisation by name, seen from inside a transaction. */
  public static List<Checkable> of(Handle handle, UUID provider) {
    return list(
        handle
            .createQuery(SELECT + " AND provider.id = :provider ORDER BY listing.name, listing.id")
            .bind("provider", provider.toString()));
  }

  /** Whether a listing came to say something else after that version of it. */
  public static boolean saysOtherThan(Handle handle, UUID listing, long version) {
    return handle
        .createQuery(
            """
            SELECT EXISTS (
              SELECT 1 FROM listing_version AS earlier
              JOIN listing_version AS later ON later.listing_id = earlier.listing_id
              WHERE earlier.listing_id = :listing AND earlier.version = :version
                AND later.version > :version AND later.body <> earlier.body)
            """)
        .bind("listing", listing.toString())
        .bind("version", version)
        .mapTo(Boolean.class)
        .one();
  }

  private static List<Checkable> list(Query query) {
    return query.map((row, context) -> checkable(row)).list();
  }

  private static Checkable checkable(ResultSet row) throws SQLException {
    String confirmed = row.getString("confirmed_at");
    String reviewDue = row.getString("review_due");
    LocalDate due = reviewDue == null ? null : LocalDate.parse(reviewDue);
    return new Checkable(
        UUID.fromString(row.getString("id")),
        row.getString("slug"),
        row.getString("name"),
        ProviderStore.provider(row),
        row.getString("topic"),
        Checked.of(confirmed == null ? null : Instant.parse(confirmed), due),
        due,
        Days.of(Instant.parse(row.getString("created_at"))),
        row.getLong("version"),
        row.getBoolean("sent"),
        row.getString("phone"));
  }
}
