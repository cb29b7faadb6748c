package localoffer.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import localoffer.database.Database;
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

  Optional<Provider> bySlug(String slug) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM provider WHERE slug = :slug")
                .bind("slug", slug)
                .map((row, context) -> provider(row))
                .findOne());
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
