package localoffer.search.meaning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import localoffer.jobs.LowPriority;
import localoffer.search.meaning.vectors.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives vectors to the passages that wait for one, on a thread of its own that lets all others go
 * first: what changed just now, then names and summaries before the rest.
 */
final class Embedding {

  private static final Logger LOG = LoggerFactory.getLogger(Embedding.class);
  private static final int AT_A_TIME = 256;

  /** What is lost by a power cut, and how soon what waited long is found. */
  private static final long COMMIT_EVERY = Duration.ofSeconds(5).toNanos();

  private static final long SAY_EVERY = Duration.ofMinutes(1).toNanos();

  private final PassageFolder folder;
  private final Runnable changed;
  private long asked = 1;
  private long answered;
  private boolean started;
  private boolean stopped;
  private boolean fed = true;
  private long committed;
  private long said;

  /**
   * Of a folder.
   *
   * @param changed runs whenever searches may see more than before
   */
  Embedding(PassageFolder folder, Runnable changed) {
    this.folder = folder;
    this.changed = changed;
  }

  /** Begins, once: loads the model, hands it over, and then works until it is stopped. */
  void start(Callable<Model> loading, Consumer<Model> loaded, Consumer<Throwable> fault) {
    if (isFirstStart()) {
      Thread.ofPlatform()
          .daemon()
          .name("meaning")
          .start(
              () -> {
                LowPriority.forThisThread();
                try {
                  Model model = loading.call();
                  loaded.accept(model);
                  changed.run();
                  work(model);
                } catch (Exception | LinkageError e) {
                  if (!isStopped()) {
                    fault.accept(e);
                  }
                } finally {
                  stop();
                }
              });
    }
  }

  private synchronized boolean isFirstStart() {
    boolean first = !started && !stopped;
    started = true;
    return first;
  }

  private void work(Model model) throws Exception {
    committed = System.nanoTime();
    said = committed;
    while (!isStopped()) {
      long seen = asked();
      List<PassageFolder.Waiting> waiting = folder.waiting(AT_A_TIME);
      if (waiting.isEmpty()) {
        folder.commit();
        sayThatAllIsKnown();
        changed.run(); // what is gone, or had its vectors already, was never embedded
        rest(seen);
      } else {
        boolean urgent = waiting.getFirst().urgent();
        fed |= !urgent;
        embed(model, waiting, seen);
        show(urgent);
      }
    }
  }

  private void embed(Model model, List<PassageFolder.Waiting> waiting, long seen) throws Exception {
    for (PassageFolder.Waiting each : waiting) {
      if (isStopped() || asked() != seen) {
        break;
      }
      Optional<byte[]> same = folder.vector(each.passage());
      folder.known(each, same.isPresent() ? same.get() : model.embed(each.passage().inFull()));
    }
  }

  /** A change at once; of what waits long a good deal together, since every page is made anew. */
  private void show(boolean urgent) throws Exception {
    boolean due = System.nanoTime() - committed > COMMIT_EVERY;
    if (due) {
      folder.commit();
      committed = System.nanoTime();
    }
    if (urgent || due) {
      folder.refresh();
      changed.run();
    }
    if (System.nanoTime() - said > SAY_EVERY) {
      int all = folder.size();
      LOG.info("{} of {} passages can be found by meaning", all - folder.waiting(), all);
      said = System.nanoTime();
    }
  }

  private void sayThatAllIsKnown() throws Exception {
    int all = folder.size();
    if (fed && all > 0) {
      LOG.info("All {} passages can be found by meaning", all);
      fed = false;
    }
  }

  /** Says that something new waits. */
  synchronized void ask() {
    asked++;
    notifyAll();
  }

  private synchronized long asked() {
    return asked;
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  private synchronized void rest(long seen) throws InterruptedException {
    answered = seen;
    notifyAll();
    while (asked == seen && !stopped) {
      wait();
    }
  }

  /** Waits until nothing waits, or until there is nobody to wait for. */
  synchronized void await() throws InterruptedException {
    long wanted = asked;
    while (answered < wanted && !stopped) {
      wait();
    }
  }

  /** Stops after the passage in hand. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }
}
