package localoffer.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import localoffer.World;
import org.junit.jupiter.api.Test;

/** Files come in only where somebody who is signed in sends them. */
class MultipartTest {

  private final World world = World.shared();

  @Test
  void nobodyFillsTheDiskThroughAPageForEverybody() {
    assertEquals(415, send("/display", body(10)));
    assertEquals(415, send("/staff", body(10)));
    assertEquals(415, send("/updates/x", body(10)));
  }

  @Test
  void tooMuchIsRefusedBeforeItIsRead() throws IOException {
    assertEquals(413, world.announce("/staff/anything", 13 * 1024 * 1024));
  }

  @Test
  void aBodyThatDoesNotSayHowLongItIsIsRefused() {
    BodyPublisher endless =
        BodyPublishers.ofByteArrays(List.of("--x--".getBytes(StandardCharsets.UTF_8)));
    assertEquals(411, send("/staff/anything", endless));
  }

  private static BodyPublisher body(int bytes) {
    return BodyPublishers.ofByteArray(new byte[bytes]);
  }

  private int send(String path, BodyPublisher body) {
    return world
        .send(
            world
                .request(path)
                .header("Content-Type", "Multipart/Form-Data; boundary=x")
                .POST(body))
        .statusCode();
  }
}
