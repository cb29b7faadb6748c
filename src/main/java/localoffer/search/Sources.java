package localoffer.search;

import java.util.function.Consumer;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.listing.Listing;
import localoffer.listing.ListingStore;

/** What the index is built from, and how it hears of what it missed. */
public interface Sources {

  /** Hands over each published listing; answers the change number that they stand for. */
  long eachPublished(Consumer<Listing> consumer);

  /**
   * Hands over each listing that changed after a change number, whatever its state now; answers the
   * change number that they lead to.
   */
  long eachChangedSince(long change, Consumer<Listing> consumer);

  /** The pages, hard words and taxonomy as they are now. */
  Contents contents();

  /** The directory in a database, and the content in a folder. */
  static Sources of(ListingStore directory, Library content) {
    return new Sources() {
      @Override
      public long eachPublished(Consumer<Listing> consumer) {
        return directory.eachPublished(consumer);
      }

      @Override
      public long eachChangedSince(long change, Consumer<Listing> consumer) {
        return directory.eachChangedSince(change, consumer);
      }

      @Override
      public Contents contents() {
        return content.contents();
      }
    };
  }
}
