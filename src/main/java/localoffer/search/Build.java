package localoffer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import localoffer.content.Contents;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.search.document.Findable;
import localoffer.search.document.Findables;
import localoffer.search.index.IndexFolder;
import localoffer.search.meaning.Meaning;

/** Brings an index up to its sources: by what changed when that is enough, else all of it. */
record Build(IndexFolder index, Sources sources, Knowledge knowledge) {

  /** Does what is needed; says so once searches see something new. */
  void catchUp(Runnable seen) throws IOException {
    Optional<Built> built = Built.of(index.marks());
    Contents contents = sources.contents();
    if (built.isEmpty() || !built.get().isMadeOf(contents)) {
      everything(seen);
      return;
    }
    if (followChanges(built.get(), contents)) {
      seen.run();
    }
    meaning();
  }

  /** Answers whether there were any. */
  private boolean followChanges(Built built, Contents contents) throws IOException {
    List<Listing> changed = new ArrayList<>();
    long change = sources.eachChangedSince(built.change(), changed::add);
    if (change == built.change()) {
      return false;
    }
    boolean followed = knowledge.meaning().isOf(index.marks());
    follow(changed, findables(contents));
    show(built.at(change));
    if (followed) {
      knowledge.meaning().mark(index.marks());
      knowledge.meaning().publish();
    }
    return true;
  }

  private void follow(List<Listing> changed, Findables findables) throws IOException {
    for (Listing listing : changed) {
      if (listing.state() == State.PUBLISHED) {
        Findable findable = findables.of(listing);
        index.put(findable);
        knowledge.meaning().put(findable);
      } else {
        index.remove(Findables.id(listing.id()));
        knowledge.meaning().remove(Findables.id(listing.id()));
      }
    }
  }

  /** Builds all of it; searches see the old until the new is whole, which is when this says so. */
  void everything(Runnable seen) throws IOException {
    Contents contents = sources.contents();
    long change = index.replaceAll(into -> each(contents, into));
    show(Built.from(contents, change));
    seen.run();
    meaningAnew();
  }

  /** Brings what is known by meaning up to the words, when it is of other documents. */
  private void meaning() {
    if (!knowledge.meaning().isOf(index.marks())) {
      meaningAnew();
    }
  }

  /** The marks may be as they were and the documents others: those of another database. */
  private void meaningAnew() {
    Meaning meaning = knowledge.meaning();
    meaning.replaceAll(into -> each(sources.contents(), into));
    meaning.mark(index.marks());
    meaning.publish();
  }

  private long each(Contents contents, Consumer<Findable> into) {
    Findables findables = findables(contents);
    contents.articles().stream().map(findables::of).forEach(into);
    contents.glossary().stream().map(findables::of).forEach(into);
    findables.ofTaxonomy().forEach(into);
    return sources.eachPublished(listing -> into.accept(findables.of(listing)));
  }

  private void show(Built built) throws IOException {
    index.commit(built.marks());
    index.refresh();
  }

  private Findables findables(Contents contents) {
    return new Findables(contents.taxonomy(), knowledge.places());
  }
}
