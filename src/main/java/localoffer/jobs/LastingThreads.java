package localoffer.jobs;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * A few threads that last, as many as there are processors, for reading the index. Lucene keeps
 * what it uses again by thread; on virtual threads, each used once, it made and dropped all of it
 * for every search, which took twice the time and hundreds of megabytes.
 */
public final class LastingThreads {

  private final ExecutorService threads;

  /**
   * @param name of each thread, before its number
   */
  public LastingThreads(String name) {
    threads =
        Executors.newFixedThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            Thread.ofPlatform().daemon().name(name + "-", 0).factory());
  }

  /** Does it there, while the caller does something else: never what waits for these threads. */
  public <T> Meanwhile<T> begin(Supplier<T> work) {
    return new Meanwhile<>(CompletableFuture.supplyAsync(work, threads));
  }

  /** Does it there, and waits for it. */
  public <T> T run(Callable<T> work) throws IOException {
    try {
      return threads.submit(work).get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException fault -> throw fault;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting", e);
    }
  }
}
