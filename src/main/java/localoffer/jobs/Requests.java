package localoffer.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What several want done by a thread that may be in the middle of something longer. */
public final class Requests {

  private final Queue<Request> asked = new ConcurrentLinkedQueue<>();

  /** One of them; it is done once the work was begun after this, and ended. */
  public record Request(CountDownLatch done) {

    /** Waits so long at most, and answers whether it is done. */
    public boolean isDoneWithin(Duration patience) {
      try {
        return done.await(patience.toNanos(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }

  public Request ask() {
    Request request = new Request(new CountDownLatch(1));
    asked.add(request);
    return request;
  }

  /** Does the work once for all who asked so far; does nothing when nobody did. */
  public void answer(Runnable work) {
    List<Request> answered = new ArrayList<>();
    for (var each = asked.poll(); each != null; each = asked.poll()) {
      answered.add(each);
    }
    if (!answered.isEmpty()) {
      try {
        work.run();
      } finally {
        answered.forEach(each -> each.done().countDown());
      }
    }
  }
}
