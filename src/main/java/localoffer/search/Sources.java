package localoffer.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.listing.Listing;
import localoffer.listing.ListingStore;
import localoffer.search.document.Findable;

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

  /** What else can be found: the same list until something in it changes. */
  default List<Findable> others() {
    return List.of();
  }

  /** All that people edit outside the directory; equal while none of it changes. */
  default Edited edited() {
    return new Edited(contents(), others());
  }

  /** What is built again as a whole when any of it changes. */
  record Edited(Contents contents, List<Findable> others) {}

  /** The directory in a database, and the content in a folder. */
  static Sources of(ListingStore directory, Library content) {
    return of(directory, content, List::of);
  }

  /** The same, and what else there is: asked at every search, so never slow. */
  static Sources of(ListingStore directory, Library content, Supplier<List<Findable>> others) {
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

      @Override
      public List<Findable> others() {
        return others.get();
      }
    };
  }
}
