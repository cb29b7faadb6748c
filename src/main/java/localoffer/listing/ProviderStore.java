package localoffer.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import localoffer.database.Database;
import localoffer.listing.Listing.Edit;
import localoffer.listing.detail.Slugs;
import org.jdbi.v3.core.Handle;

/** The table {@code provider}. */
public final class ProviderStore {

  /** What {@link #provider} reads. */
  public static final String COLUMNS =
      """
      provider.id AS provider_id, provider.slug AS provider_slug, provider.name AS provider_name,
      provider.kind AS provider_kind, provider.summary AS provider_summary,
      provider.web AS provider_web
      """;

  private final Database database;

  public ProviderStore(Database database) {
    this.database = database;
  }

  void add(Provider provider) {
    database.inTransaction(handle -> insert(handle, provider));
  }

  /** Adds an organisation of this name with a free address, within somebody's transaction. */
  public static Provider begin(Handle handle, UUID id, String name, Provider.Kind kind) {
    Predicate<String> taken =
        slug ->
            handle
                .createQuery(
                    "SELECT 1 FROM provider WHERE slug = :slug"
                        + " UNION SELECT 1 FROM provider_moved WHERE slug = :slug")
                .bind("slug", slug)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    Provider provider = new Provider(id, Slugs.free(name, taken), name, kind, null, null);
    insert(handle, provider);
    Database.nextChangeNumber(handle);
    return provider;
  }

  /** Every provider, by name. */
  List<Provider> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM provider ORDER BY name, slug")
                .map((row, context) -> provider(row))
                .list());
  }

  /** The organisation of an address; also of one that belonged to what is now part of it. */
  Optional<Provider> bySlug(String slug) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + """
                         FROM provider WHERE slug = :slug OR id =
                          (SELECT provider_id FROM provider_moved WHERE slug = :slug)
                        """)
                .bind("slug", slug)
                .map((row, context) -> provider(row))
                .findOne());
  }

  /**
   * Makes an organisation part of another, within somebody's transaction: its listings move on the
   * record, its address leads there, and its row goes. Nothing else may refer to it any more.
   *
   * @return the listings as they are now
   */
  public static List<Listing> merge(
      Handle handle, Provider from, Provider into, String author, Instant at) {
    String id = from.id().toString();
    List<Listing> moved = moveListings(handle, from, into, new Edit(author, "move", null, at));
    handle.execute("DELETE FROM trusted_provider WHERE provider_id = ?", id);
    handle.execute(
        "UPDATE OR IGNORE round SET provider_id = ? WHERE provider_id = ?",
        into.id().toString(),
        id);
    handle.execute(
        "UPDATE provider_moved SET provider_id = ? WHERE provider_id = ?",
        into.id().toString(),
        id);
    handle.execute(
        "INSERT INTO provider_moved (slug, provider_id) VALUES (?, ?)",
        from.slug(),
        into.id().toString());
    handle.execute("DELETE FROM provider WHERE id = ?", id);
    Database.nextChangeNumber(handle);
    return moved;
  }

  private static List<Listing> moveListings(
      Handle handle, Provider from, Provider into, Edit edit) {
    List<UUID> ids =
        handle
            .createQuery("SELECT id FROM listing WHERE provider_id = :from ORDER BY id")
            .bind("from", from.id().toString())
            .mapTo(String.class)
            .map(UUID::fromString)
            .list();
    return ids.stream().map(id -> moveListing(handle, id, into, edit)).toList();
  }

  private static Listing moveListing(Handle handle, UUID id, Provider into, Edit edit) {
    handle.execute(
        """
        UPDATE listing SET provider_id = ?, version = version + 1, updated_at = ?,
          change_number = ? WHERE id = ?
        """,
        into.id().toString(),
        edit.at().toString(),
        Database.nextChangeNumber(handle),
        id.toString());
    Listing moved =
        handle
            .createQuery(ListingStore.SELECT + "WHERE listing.id = :id")
            .bind("id", id.toString())
            .map((row, context) -> ListingStore.listing(row))
            .one();
    VersionStore.insert(handle, moved, edit);
    return moved;
  }

  static int insert(Handle handle, Provider provider) {
    return handle
        .createUpdate(
            """
            INSERT INTO provider (id, slug, name, kind, summary, web)
            VALUES (:id, :slug, :name, :kind, :summary, :web)
            """)
        .bind("id", provider.id().toString())
        .bind("slug", provider.slug())
        .bind("name", provider.name())
        .bind("kind", provider.kind().word())
        .bind("summary", provider.summary())
        .bind("web", provider.web())
        .execute();
  }

  /** The provider of a row that was asked for with {@link #COLUMNS}. */
  public static Provider provider(ResultSet row) throws SQLException {
    return new Provider(
        UUID.fromString(row.getString("provider_id")),
        row.getString("provider_slug"),
        row.getString("provider_name"),
        Provider.Kind.valueOf(row.getString("provider_kind").toUpperCase(Locale.ROOT)),
        row.getString("provider_summary"),
        row.getString("provider_web"));
  }
}
