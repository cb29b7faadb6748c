package localoffer.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * What listings go back to: the tables {@code pause}, with the day on which one that is closed for
 * now opens again, and {@code confirmation}, with how one stood before it was last confirmed.
 */
final class ReturnStore {

  private final Database database;

  ReturnStore(Database database) {
    this.database = database;
  }

  /** How a listing stood before it was last confirmed. */
  record Before(@Nullable Instant confirmedAt, @Nullable LocalDate reviewDue) {}

  /** Notes until when a listing is closed; with no day, that it opens when somebody says so. */
  static ListingStore.Also until(UUID listing, @Nullable LocalDate day) {
    return handle -> {
      handle.execute("DELETE FROM pause WHERE listing_id = ?", listing.toString());
      if (day != null) {
        handle.execute("INSERT INTO pause VALUES (?, ?)", listing.toString(), day.toString());
      }
    };
  }

  /** Notes how a listing stands before it is confirmed. */
  static ListingStore.Also before(Listing seen) {
    Instant confirmed = seen.confirmedAt();
    LocalDate due = seen.reviewDue();
    return handle ->
        handle.execute(
            "INSERT OR REPLACE INTO confirmation VALUES (?, ?, ?, ?)",
            seen.id().toString(),
            seen.version() + 1,
            confirmed == null ? null : confirmed.toString(),
            due == null ? null : due.toString());
  }

  /** How a listing stood before it was confirmed; empty when something else came after. */
  Optional<Before> beforeConfirmed(Listing now) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM confirmation WHERE listing_id = :listing AND version = :version")
                .bind("listing", now.id().toString())
                .bind("version", now.version())
                .map(
                    (row, context) -> {
                      String at = row.getString("confirmed_at");
                      String due = row.getString("review_due");
                      return new Before(
                          at == null ? null : Instant.parse(at),
                          due == null ? null : LocalDate.parse(due));
                    })
                .findOne());
  }

  /** What is closed and was to open again on this day or before. */
  List<Listing> toOpen(LocalDate today) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    ListingStore.SELECT
                        + "JOIN pause ON pause.listing_id = listing.id"
                        + " WHERE listing.state = 'paused' AND pause.until <= :today"
                        + " ORDER BY pause.until, listing.id")
                .bind("today", today.toString())
                .map((row, context) -> ListingStore.listing(row))
                .list());
  }
}
