package localoffer.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import localoffer.search.document.Findable;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * The replacing of everything in an index: documents are written one after another on a thread of
 * their own, while the next ones are made.
 */
final class Replacement {

  private static final int MOST_WAITING = 64;

  private final IndexWriter writer;
  private final FacetsConfig facets;
  private final Semaphore room = new Semaphore(MOST_WAITING);

  /** What was written since the replacing began: the rest is old. */
  private final Set<String> written = new HashSet<>();

  private volatile @Nullable Exception failure;

  Replacement(IndexWriter writer, FacetsConfig facets) {
    this.writer = writer;
    this.facets = facets;
  }

  /**
   * Writes everything that is handed over and was not touched meanwhile.
   *
   * @param all hands over everything, and answers what this answers
   */
  long write(ToLongFunction<Consumer<Findable>> all) throws IOException {
    written.clear();
    try (ExecutorService writing =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("index").factory())) {
      long answer = all.applyAsLong(findable -> write(findable, writing));
      settle();
      return answer;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(Findable findable, ExecutorService writing) {
    if (written.add(findable.id())) {
      Document document = Documents.of(findable, facets);
      room.acquireUninterruptibly();
      writing.execute(() -> write(findable.id(), document));
    }
  }

  private void write(String id, Document document) {
    try {
      if (failure == null) {
        writer.updateDocument(new Term(Documents.ID, id), document);
      }
    } catch (IOException | RuntimeException e) {
      failure = e;
    } finally {
      room.release();
    }
  }

  /** Says that this one is written by somebody else, who may do so now: all before it is there. */
  void touch(String id) throws IOException {
    settle();
    written.add(id);
  }

  private void settle() throws IOException {
    room.acquireUninterruptibly(MOST_WAITING);
    room.release(MOST_WAITING);
    Exception failed = failure;
    failure = null;
    if (failed != null) {
      throw new IOException(failed);
    }
  }

  /** Removes what is there of these and was not written. */
  void removeOld(Iterable<String> ids) throws IOException {
    for (String id : ids) {
      if (!written.contains(id)) {
        writer.deleteDocuments(new Term(Documents.ID, id));
      }
    }
    written.clear();
  }
}
