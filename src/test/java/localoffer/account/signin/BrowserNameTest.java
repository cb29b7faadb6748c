package localoffer.account.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People know their browsers again in the list of their sessions. */
class BrowserNameTest {

  @ParameterizedTest
  @CsvSource({
    "Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit Chrome/140.0 Safari Edg/140.0, Edge, Windows",
    "Mozilla/5.0 (Linux; Android 13; SM-A5) Chrome/140.0 Mobile Safari/537.36, Chrome, Android",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1, Safari, an iPhone",
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0, Firefox, Linux"
  })
  void aBrowserHasAName(String userAgent, String browser, String machine) {
    assertEquals(browser + " on " + machine, BrowserName.of(userAgent));
  }

  @Test
  void anUnknownBrowserHasOneToo() {
    assertEquals("A browser on some device", BrowserName.of(null));
  }
}
