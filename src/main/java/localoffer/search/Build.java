package localoffer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import localoffer.content.Contents;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.place.Places;
import localoffer.search.document.Findables;
import localoffer.search.index.IndexFolder;

/** Brings an index up to its sources: by what changed when that is enough, else all of it. */
record Build(IndexFolder index, Sources sources, Places places) {

  /** Does what is needed; answers whether anything was. */
  boolean catchUp() throws IOException {
    Optional<Built> built = Built.of(index.marks());
    Contents contents = sources.contents();
    if (built.isEmpty() || !built.get().isMadeOf(contents)) {
      everything();
      return true;
    }
    List<Listing> changed = new ArrayList<>();
    long change = sources.eachChangedSince(built.get().change(), changed::add);
    if (change == built.get().change()) {
      return false;
    }
    Findables findables = findables(contents);
    for (Listing listing : changed) {
      if (listing.state() == State.PUBLISHED) {
        index.put(findables.of(listing));
      } else {
        index.remove(Findables.id(listing.id()));
      }
    }
    show(built.get().at(change));
    return true;
  }

  /** Builds all of it; searches see the old until the new is whole. */
  void everything() throws IOException {
    Contents contents = sources.contents();
    Findables findables = findables(contents);
    long change =
        index.replaceAll(
            into -> {
              contents.articles().stream().map(findables::of).forEach(into);
              contents.glossary().stream().map(findables::of).forEach(into);
              findables.ofTaxonomy().forEach(into);
              return sources.eachPublished(listing -> into.accept(findables.of(listing)));
            });
    show(Built.from(contents, change));
  }

  private void show(Built built) throws IOException {
    index.commit(built.marks());
    index.refresh();
  }

  private Findables findables(Contents contents) {
    return new Findables(contents.taxonomy(), places);
  }
}
