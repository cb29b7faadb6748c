package localoffer.search;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A few lasting threads that read the index, as many as there are processors. Lucene keeps what it
 * uses again by thread; on virtual threads, each used once, it made and dropped all of it for every
 * search, which took twice the time and hundreds of megabytes.
 */
final class ReadingThreads {

  private static final ExecutorService THREADS =
      Executors.newFixedThreadPool(
          Math.max(2, Runtime.getRuntime().availableProcessors()),
          Thread.ofPlatform().daemon().name("search-", 0).factory());

  private ReadingThreads() {}

  /** Waits for what is read. */
  static <T> T read(Callable<T> reading) throws IOException {
    try {
      return THREADS.submit(reading).get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException fault -> throw fault;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while searching", e);
    }
  }
}
