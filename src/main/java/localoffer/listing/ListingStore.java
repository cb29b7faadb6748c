package localoffer.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import localoffer.database.Database;
import localoffer.listing.Listing.Edit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The tables {@code listing} and {@code listing_topic}. */
public final class ListingStore {

  static final String SELECT =
      "SELECT listing.*, "
          + ProviderStore.COLUMNS
          + " FROM listing JOIN provider ON provider.id = listing.provider_id ";
  private static final String PUBLISHED = "listing.state = 'published' ";
  private static final String BY_NAME = " ORDER BY listing.name, listing.slug";

  private final Database database;

  public ListingStore(Database database) {
    this.database = database;
  }

  /** Adds a listing of a provider that is already kept, with its first version and audit row. */
  Listing add(Listing listing, Edit edit) {
    database.inTransaction(handle -> insert(handle, listing, edit));
    return listing;
  }

  /** Adds them all, or none; and none when the directory is not empty, which answers false. */
  public boolean addToEmpty(List<Provider> providers, List<Listing> listings, Edit edit) {
    return database.inTransaction(
        handle -> {
          if (!isEmpty(handle)) {
            return false;
          }
          providers.forEach(provider -> ProviderStore.insert(handle, provider));
          listings.forEach(listing -> insert(handle, listing, edit));
          return true;
        });
  }

  public boolean isEmpty() {
    return database.read(ListingStore::isEmpty);
  }

  /**
   * Writes the next version of a listing, and in the same transaction what belongs to it.
   *
   * @throws ChangedMeanwhile when the version kept is not the one before
   */
  Listing update(Listing next, Edit edit, Also also) {
    database.inTransaction(handle -> write(handle, next, edit, also));
    return next;
  }

  /** The next version of one more listing, in the transaction that changes another. */
  static Also with(Listing next, Edit edit, Also also) {
    return handle -> write(handle, next, edit, also);
  }

  private static int write(Handle handle, Listing next, Edit edit, Also also) {
    if (replace(handle, next) == 0) {
      throw new ChangedMeanwhile(find(handle, next.id()).orElseThrow());
    }
    handle.execute("DELETE FROM listing_topic WHERE listing_id = ?", next.id().toString());
    also.write(handle);
    return keepRest(handle, next, edit);
  }

  /** What is written in the transaction that changes a listing; by throwing it undoes both. */
  public interface Also {

    Also NOTHING = handle -> {};

    void write(Handle handle);
  }

  Optional<Listing> find(UUID id) {
    return database.read(handle -> find(handle, id));
  }

  ReturnStore returns() {
    return new ReturnStore(database);
  }

  DirectoryStore directory() {
    return new DirectoryStore(database);
  }

  VersionStore versions() {
    return new VersionStore(database);
  }

  Optional<Listing> publishedBySlug(String slug) {
    return list("WHERE " + PUBLISHED + "AND listing.slug = :value", slug).stream().findFirst();
  }

  /** Every published listing, by name. */
  List<Listing> published() {
    return list("WHERE " + PUBLISHED + BY_NAME, null);
  }

  List<Listing> publishedOf(UUID provider) {
    return list(
        "WHERE " + PUBLISHED + "AND listing.provider_id = :value" + BY_NAME, provider.toString());
  }

  List<Listing> publishedAbout(String topic) {
    return list(
        "JOIN listing_topic ON listing_topic.listing_id = listing.id WHERE "
            + PUBLISHED
            + "AND listing_topic.topic = :value"
            + BY_NAME,
        topic);
  }

  /** Shows each published listing, from one view of the database; answers its change number. */
  public long eachPublished(Consumer<Listing> consumer) {
    return database.read(
        handle -> {
          query(handle, "WHERE " + PUBLISHED, null).forEach(consumer);
          return Database.changeNumber(handle);
        });
  }

  /** Shows each listing, published or not, that changed after that number; answers the last. */
  public long eachChangedSince(long number, Consumer<Listing> consumer) {
    return database.read(
        handle -> {
          query(handle, "WHERE change_number > :value ORDER BY change_number", number)
              .forEach(consumer);
          return Database.changeNumber(handle);
        });
  }

  long changeNumber() {
    return database.changeNumber();
  }

  private static boolean isEmpty(Handle handle) {
    return handle
        .createQuery("SELECT 1 FROM provider LIMIT 1")
        .mapTo(Integer.class)
        .list()
        .isEmpty();
  }

  private List<Listing> list(String where, @Nullable Object value) {
    return database.read(handle -> query(handle, where, value).list());
  }

  private static Optional<Listing> find(Handle handle, UUID id) {
    return query(handle, "WHERE listing.id = :value", id.toString()).findOne();
  }

  private static ResultIterable<Listing> query(
      Handle handle, String where, @Nullable Object value) {
    Query query = handle.createQuery(SELECT + where);
    if (value != null) {
      query.bind("value", value);
    }
    return query.map((row, context) -> listing(row));
  }

  private static int insert(Handle handle, Listing listing, Edit edit) {
    bind(
            handle.createUpdate(
                """
                INSERT INTO listing (id, slug, provider_id, state, version, name, body,
                  confirmed_at, review_due, created_at, updated_at, change_number)
                VALUES (:id, :slug, :provider, :state, :version, :name, :body,
                  :confirmed_at, :review_due, :created_at, :updated_at, :change_number)
                """),
            listing)
        .bind("created_at", listing.createdAt().toString())
        .bind("change_number", Database.nextChangeNumber(handle))
        .execute();
    return keepRest(handle, listing, edit);
  }

  private static int replace(Handle handle, Listing next) {
    return bind(
            handle.createUpdate(
                """
                UPDATE listing SET slug = :slug, provider_id = :provider, state = :state,
                  version = :version, name = :name, body = :body, confirmed_at = :confirmed_at,
                  review_due = :review_due, updated_at = :updated_at,
                  change_number = :change_number
                WHERE id = :id AND version = :version - 1
                """),
            next)
        .bind("change_number", Database.nextChangeNumber(handle))
        .execute();
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Listing listing) {
    Instant confirmed = listing.confirmedAt();
    LocalDate due = listing.reviewDue();
    return statement
        .bind("id", listing.id().toString())
        .bind("slug", listing.slug())
        .bind("provider", listing.provider().id().toString())
        .bind("state", listing.state().word())
        .bind("version", listing.version())
        .bind("name", listing.details().name())
        .bind("body", DetailsJson.write(listing.details()))
        .bind("confirmed_at", confirmed == null ? null : confirmed.toString())
        .bind("review_due", due == null ? null : due.toString())
        .bind("updated_at", listing.updatedAt().toString());
  }

  private static int keepRest(Handle handle, Listing listing, Edit edit) {
    for (String topic : listing.details().topics()) {
      handle.execute("INSERT INTO listing_topic VALUES (?, ?)", listing.id().toString(), topic);
    }
    return VersionStore.insert(handle, listing, edit);
  }

  /** The listing of a row that was asked for with {@link #SELECT}. */
  static Listing listing(ResultSet row) throws SQLException {
    String confirmed = row.getString("confirmed_at");
    String due = row.getString("review_due");
    return new Listing(
        UUID.fromString(row.getString("id")),
        row.getString("slug"),
        ProviderStore.provider(row),
        State.of(row.getString("state")),
        row.getLong("version"),
        DetailsJson.read(row.getString("body")),
        confirmed == null ? null : Instant.parse(confirmed),
        due == null ? null : LocalDate.parse(due),
        Instant.parse(row.getString("created_at")),
        Instant.parse(row.getString("updated_at")));
  }
}
