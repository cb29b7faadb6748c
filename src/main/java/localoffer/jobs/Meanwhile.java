package localoffer.jobs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Work done on a thread of its own while its caller does something else, so that both cores are of
 * use to one family.
 */
public record Meanwhile<T>(CompletableFuture<T> future) {

  /** Begins the work. */
  public static <T> Meanwhile<T> does(Supplier<T> work) {
    return new Meanwhile<>(
        CompletableFuture.supplyAsync(
            work, task -> Thread.ofPlatform().name("meanwhile").daemon().start(task)));
  }

  /** Waits for the outcome; what was thrown there is thrown here. */
  public T done() {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw e;
    }
  }
}
