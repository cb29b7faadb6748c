package localoffer.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.World;
import org.junit.jupiter.api.Test;

/** Limits fall on whoever asks, as a proxy of ours saw them: not on what they say of themselves. */
class CallerTest {

  private final World world = World.shared();

  @Test
  void whatACallerWritesBeforeTheProxyDoesIsNotBelieved() {
    for (int asked = 0; asked < 30; asked++) {
      ask("192.0.2." + asked + ", 203.0.113.7", asked);
    }
    assertEquals(429, ask("192.0.2.200, 203.0.113.7", 30).statusCode());
    assertEquals(303, ask("203.0.113.7, 203.0.113.8", 31).statusCode());
  }

  private HttpResponse<String> ask(String passedOn, int number) {
    return world.submit(
        "/staff/sign-in",
        Map.of("email", "caller" + number + "@example.org"),
        "X-Forwarded-For",
        passedOn);
  }
}
