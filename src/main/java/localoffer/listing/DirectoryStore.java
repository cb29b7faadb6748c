package localoffer.listing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Database;

/** The table {@code listing} as those read it who keep it right: listings of every state. */
final class DirectoryStore {

  private static final int MOST_FOUND = 100;
  private static final int MOST_WORDS = 10;

  private final Database database;

  DirectoryStore(Database database) {
    this.database = database;
  }

  /** What organisations have that is not archived: never checked first, then the longest due. */
  List<Listing> kept(Collection<UUID> providers) {
    if (providers.isEmpty()) {
      return List.of();
    }
    return database.read(
        handle ->
            handle
                .createQuery(
                    ListingStore.SELECT
                        + """
                        WHERE listing.provider_id IN (<providers>) AND listing.state <> 'archived'
                        ORDER BY listing.review_due IS NOT NULL, listing.review_due, listing.name,
                          listing.slug
                        """)
                .bindList("providers", providers.stream().map(UUID::toString).toList())
                .map((row, context) -> ListingStore.listing(row))
                .list());
  }

  /** The listing of an address that families know: published, paused, or archived since. */
  Optional<Listing> shownBySlug(String slug) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    ListingStore.SELECT
                        + """
                        WHERE listing.slug = :slug AND EXISTS (
                          SELECT 1 FROM listing_version
                          WHERE listing_id = listing.id AND state = 'published')
                          AND listing.state IN ('published', 'paused', 'archived')
                        """)
                .bind("slug", slug)
                .map((row, context) -> ListingStore.listing(row))
                .findOne());
  }

  boolean hasSlug(String slug) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM listing WHERE slug = :slug")
                .bind("slug", slug)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** Whether families were ever shown it. */
  boolean wasShown(UUID listing) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT 1 FROM listing_version
                    WHERE listing_id = :listing AND state = 'published' LIMIT 1
                    """)
                .bind("listing", listing.toString())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** Those of any state that have all the words in their own or their provider's name; by name. */
  List<Listing> named(String text) {
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.UK).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    StringBuilder where = new StringBuilder("WHERE 1 = 1");
    for (int i = 0; i < words.size(); i++) {
      where.append(" AND lower(listing.name || ' ' || provider.name) LIKE :word" + i);
      where.append(" ESCAPE '!'");
    }
    return database.read(
        handle -> {
          var query =
              handle.createQuery(
                  ListingStore.SELECT
                      + where
                      + " ORDER BY listing.name, listing.slug LIMIT "
                      + MOST_FOUND);
          for (int i = 0; i < words.size(); i++) {
            query.bind("word" + i, "%" + words.get(i).replaceAll("([!%_])", "!$1") + "%");
          }
          return query.map((row, context) -> ListingStore.listing(row)).list();
        });
  }
}
