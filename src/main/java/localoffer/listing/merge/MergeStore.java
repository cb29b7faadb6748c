package localoffer.listing.merge;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.listing.Listing;
import org.jdbi.v3.core.Handle;

/** The tables {@code merged_listing} and {@code not_same}. */
public final class MergeStore {

  private final Database database;

  public MergeStore(Database database) {
    this.database = database;
  }

  /** Notes where the address of a listing leads from now on, within the transaction of its end. */
  static void lead(Handle handle, Listing gone, Listing kept, Instant at) {
    handle.execute(
        """
        INSERT INTO merged_listing (slug, kept_id, at) VALUES (?, ?, ?)
        ON CONFLICT (slug) DO UPDATE SET kept_id = excluded.kept_id, at = excluded.at
        """,
        gone.slug(),
        kept.id().toString(),
        at.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** The listing that the one of this address became part of. */
  Optional<UUID> keptFor(String slug) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT kept_id FROM merged_listing WHERE slug = :slug")
                .bind("slug", slug)
                .mapTo(String.class)
                .map(UUID::fromString)
                .findOne());
  }

  /** Notes that an officer looked at two listings, and they are two. */
  void addNotSame(Listing one, Listing other, String officer, Instant at) {
    database.inTransaction(
        handle -> {
          int added =
              handle.execute(
                  """
                  INSERT INTO not_same (one_id, other_id, decided_by, at) VALUES (?, ?, ?, ?)
                  ON CONFLICT DO NOTHING
                  """,
                  first(one.id(), other.id()),
                  second(one.id(), other.id()),
                  officer,
                  at.truncatedTo(ChronoUnit.SECONDS).toString());
          if (added == 1) {
            Audit.record(
                handle,
                new Audit.Entry(
                    at, officer, "listing not same", "listing " + one.id(), "as " + other.id()));
          }
          return added;
        });
  }

  /** Every two that are two, as {@link #key} names them. */
  Set<String> notSame() {
    return database.read(
        handle ->
            new HashSet<>(
                handle
                    .createQuery("SELECT one_id || ' ' || other_id FROM not_same")
                    .mapTo(String.class)
                    .list()));
  }

  static String key(UUID one, UUID other) {
    return first(one, other) + " " + second(one, other);
  }

  private static String first(UUID one, UUID other) {
    return one.toString().compareTo(other.toString()) < 0 ? one.toString() : other.toString();
  }

  private static String second(UUID one, UUID other) {
    return first(one, other).equals(one.toString()) ? other.toString() : one.toString();
  }
}
