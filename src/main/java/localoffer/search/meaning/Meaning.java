package localoffer.search.meaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import localoffer.search.document.Findable;
import localoffer.search.meaning.vectors.Model;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what means the same in other words. A fault in it is logged and turns it off until the next
 * start; nothing here ever throws because of one.
 */
public final class Meaning implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);
  private static final int LONGEST_QUERY = 300;
  private static final String LIBRARIES = "libraries";

  private final @Nullable PassageFolder folder;
  private final @Nullable Embedding embedding;
  private final Callable<Model> loading;
  private final QueryVectors vectors = new QueryVectors();

  /** What was written since the replacing of everything began, by the one thread that writes. */
  private final Set<String> written = new HashSet<>();

  private final AtomicBoolean off = new AtomicBoolean();
  private final AtomicLong failed = new AtomicLong();
  private volatile @Nullable Model model;
  private volatile Runnable changed = () -> {};

  private Meaning(@Nullable PassageFolder folder, Callable<Model> loading) {
    this.folder = folder;
    this.loading = loading;
    embedding = folder == null ? null : new Embedding(folder, () -> changed.run());
    off.set(folder == null);
  }

  /** Answers nothing, ever, and keeps nothing. */
  public static Meaning off() {
    return new Meaning(
        null,
        () -> {
          throw new IllegalStateException("Meaning is off");
        });
  }

  /** Opens the passages kept in a folder; searches answer by words until {@link #start}. */
  public static Meaning open(Path folder) {
    return open(folder, () -> Model.shared(folder.resolve(LIBRARIES)));
  }

  static Meaning open(Path folder, Callable<Model> loading) {
    try {
      return new Meaning(PassageFolder.open(folder), loading);
    } catch (IOException | RuntimeException e) {
      LOG.error("Searches answer by words alone: {} cannot be written", folder, e);
      return off();
    }
  }

  /**
   * Begins to load the model and to embed, in the background; only the first call does anything.
   */
  public void start() {
    if (embedding != null) {
      embedding.start(loading, ready -> model = ready, this::fault);
    }
  }

  /** What to do when searches may find more than before: on another thread, so quickly. */
  public void whenChanged(Runnable doing) {
    changed = doing;
  }

  /** How like this query documents are; empty when off, while the model loads, and on a fault. */
  public Optional<Likeness> of(String query) {
    Model ready = model;
    PassageFolder passages = folder;
    if (off.get() || ready == null || passages == null || query.isBlank()) {
      return Optional.empty();
    }
    try {
      String text = query.substring(0, Math.min(LONGEST_QUERY, query.length())).strip();
      return Optional.of(new Nearness(passages, vectors.of(ready, text)));
    } catch (Exception e) {
      if (failed.getAndIncrement() == 0) {
        LOG.error("A query has no vector: it is answered by words alone, as are the next", e);
      }
      return Optional.empty();
    }
  }

  /** How many queries had no vector because of a fault. */
  public long failed() {
    return failed.get();
  }

  /** Whether what is known is of documents so marked; always so when off. */
  public boolean isOf(Map<String, String> marks) {
    PassageFolder passages = folder;
    return off.get() || passages == null || passages.isMarked(marks);
  }

  /** Says by what marks {@link #isOf} will know the documents that are known now. */
  public void mark(Map<String, String> marks) {
    write(passages -> passages.mark(marks));
  }

  /** Makes one document known, in place of what it was before. */
  public void put(Findable findable) {
    written.add(findable.id());
    write(
        passages -> {
          passages.refresh();
          passages.put(findable.id(), Passages.of(findable), PassageFolder.AT_ONCE);
        });
  }

  /** Forgets one document. */
  public void remove(String id) {
    written.add(id);
    write(passages -> passages.remove(id));
  }

  /**
   * Makes these documents known and no others; those that did not change cost nothing. What is put
   * or removed meanwhile stays so.
   *
   * @param all hands over every document
   */
  public void replaceAll(Consumer<Consumer<Findable>> all) {
    written.clear();
    write(PassageFolder::refresh);
    all.accept(
        findable -> {
          if (!off.get() && written.add(findable.id())) {
            List<Passage> cut = Passages.of(findable);
            write(passages -> passages.put(findable.id(), cut, ""));
          }
        });
    write(passages -> passages.keepOnly(written));
    written.clear();
  }

  /** Lets what was written be embedded and found. */
  public void publish() {
    if (embedding != null) {
      embedding.ask();
    }
  }

  private void write(Writing writing) {
    PassageFolder passages = folder;
    if (off.get() || passages == null) {
      return;
    }
    try {
      writing.write(passages);
    } catch (IOException | RuntimeException e) {
      fault(e);
    }
  }

  private void fault(Throwable fault) {
    if (!off.getAndSet(true)) {
      LOG.error("Searches answer by words alone until the next start", fault);
      changed.run();
    }
  }

  /** Starts, and waits until everything known so far has its vector; not at all when off. */
  public void awaitEmbedded() {
    start();
    try {
      if (embedding != null) {
        embedding.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    off.set(true);
    if (embedding != null && folder != null) {
      embedding.stop();
      try {
        folder.close();
      } catch (IOException | RuntimeException e) {
        LOG.warn("The passages were not closed well", e);
      }
    }
  }

  private interface Writing {
    void write(PassageFolder passages) throws IOException;
  }
}
