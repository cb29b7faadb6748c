package localoffer.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import localoffer.World;
import org.junit.jupiter.api.Test;

class AskedPageTest {

  @Test
  void itSaysWhatHappensNext() {
    var page = World.shared().page("/ask-and-share/asked");
    assertEquals("We have your question", page.select("h1").text());
    assertEquals("What happens next", page.expectFirst("main h2").text());
  }
}
