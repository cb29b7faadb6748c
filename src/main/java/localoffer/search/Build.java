package localoffer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import localoffer.content.Contents;
import localoffer.jobs.Meanwhile;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.search.document.Findable;
import localoffer.search.document.Findables;
import localoffer.search.index.IndexFolder;
import localoffer.search.meaning.Meaning;

/**
 * Brings an index up to its sources: by what changed when that is enough, else all of it.
 *
 * @param between runs often during work that takes long, so that a change need not wait for it
 */
record Build(IndexFolder index, Sources sources, Knowledge knowledge, Runnable between) {

  /** Does what is needed; says so once searches see something new. */
  void catchUp(Runnable seen) throws IOException {
    Optional<Built> built = Built.of(index.marks());
    if (built.isEmpty() || !built.get().isMadeOf(sources.edited())) {
      everything(seen);
      return;
    }
    follow(seen);
    index.refresh();
    meaning();
  }

  /** Follows the changes of listings alone, in an index that was built. */
  void follow(Runnable seen) throws IOException {
    Optional<Built> built = Built.of(index.marks());
    if (built.isPresent() && followChanges(built.get())) {
      seen.run();
    }
  }

  /** Answers whether there were any. */
  private boolean followChanges(Built built) throws IOException {
    List<Listing> changed = new ArrayList<>();
    long change = changesSince(built.change(), changed);
    if (change == built.change()) {
      return false;
    }
    boolean followed = knowledge.meaning().isOf(index.marks());
    follow(changed, findables(sources.contents()));
    show(built.at(change));
    if (followed) {
      knowledge.meaning().mark(index.marks());
    }
    knowledge.meaning().publish();
    return true;
  }

  /** On a thread of its own: this one may be reading the directory as it was a while ago. */
  private long changesSince(long change, List<Listing> into) {
    return Meanwhile.does(() -> sources.eachChangedSince(change, into::add)).done();
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

  /** Builds all of it; searches see the old, and what changes meanwhile, until the new is whole. */
  void everything(Runnable seen) throws IOException {
    Sources.Edited edited = sources.edited();
    if (Built.of(index.marks()).isEmpty()) {
      index.clear();
    }
    long change = index.replaceAll(into -> each(edited, into), between);
    show(Built.from(edited, change));
    seen.run();
    follow(seen);
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
    meaning.replaceAll(into -> each(sources.edited(), into));
    meaning.mark(index.marks());
    meaning.publish();
  }

  private long each(Sources.Edited edited, Consumer<Findable> into) {
    Contents contents = edited.contents();
    Findables findables = findables(contents);
    contents.articles().stream().map(findables::of).forEach(into);
    contents.glossary().stream().map(findables::of).forEach(into);
    findables.ofTaxonomy().forEach(into);
    edited.others().forEach(into);
    return sources.eachPublished(
        listing -> {
          into.accept(findables.of(listing));
          between.run();
        });
  }

  private void show(Built built) throws IOException {
    index.commit(built.marks());
    index.refresh();
  }

  private Findables findables(Contents contents) {
    return new Findables(contents.taxonomy(), knowledge.places());
  }
}
