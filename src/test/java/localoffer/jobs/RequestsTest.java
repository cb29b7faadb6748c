package localoffer.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Work that several wait for is done once for all of them. */
class RequestsTest {

  private final Requests requests = new Requests();
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void isDoneOnceForAllWhoAsked() {
    Requests.Request one = requests.ask();
    Requests.Request other = requests.ask();
    requests.answer(done::incrementAndGet);
    requests.answer(done::incrementAndGet);
    assertEquals(1, done.get());
    assertTrue(isDone(one) && isDone(other));
  }

  @Test
  void whoAsksDuringTheWorkWaitsForTheNext() {
    requests.ask();
    Requests.Request[] late = new Requests.Request[1];
    requests.answer(() -> late[0] = requests.ask());
    assertFalse(isDone(late[0]));
    requests.answer(done::incrementAndGet);
    assertTrue(isDone(late[0]));
  }

  @Test
  void nobodyWaitsForWorkThatFailed() {
    Requests.Request one = requests.ask();
    assertThrows(
        IllegalStateException.class,
        () ->
            requests.answer(
                () -> {
                  throw new IllegalStateException("a fault");
                }));
    assertTrue(isDone(one));
  }

  private static boolean isDone(Requests.Request request) {
    return request.isDoneWithin(Duration.ZERO);
  }
}
