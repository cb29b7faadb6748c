package localoffer.search.meaning;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Gives vectors to the passages that wait for one, on a thread of its own: what changed just now
 * first, then names and summaries before the rest.
 */
final class Embedding {

  private static final int AT_A_TIME = 128;
  private static final long COMMIT_EVERY = Duration.ofSeconds(5).toNanos();

  private final PassageFolder folder;
  private final Runnable changed;
  private long asked = 1;
  private long answered;
  private boolean stopped;

  /**
   * Of a folder.
   *
   * @param changed runs whenever searches may see more than before
   */
  Embedding(PassageFolder folder, Runnable changed) {
    this.folder = folder;
    this.changed = changed;
  }

  /** Begins: loads the model, hands it over, and then works until it is stopped. */
  void start(Callable<Model> loading, Consumer<Model> loaded, Consumer<Throwable> fault) {
    Thread.ofPlatform()
        .daemon()
        .name("meaning")
        .start(
            () -> {
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

  private void work(Model model) throws Exception {
    long committed = System.nanoTime();
    while (!isStopped()) {
      long seen = asked();
      List<PassageFolder.Waiting> waiting = folder.waiting(AT_A_TIME);
      if (waiting.isEmpty() || System.nanoTime() - committed > COMMIT_EVERY) {
        folder.commit();
        committed = System.nanoTime();
      }
      if (waiting.isEmpty()) {
        changed.run(); // what is gone, or had its vectors already, was never embedded
        rest(seen);
      } else {
        embed(model, waiting, seen);
      }
    }
  }

  private void embed(Model model, List<PassageFolder.Waiting> waiting, long seen) throws Exception {
    for (PassageFolder.Waiting each : waiting) {
      if (isStopped() || asked() != seen) {
        break;
      }
      folder.known(each, model.embed(each.passage().inFull()));
    }
    folder.refresh();
    changed.run();
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
