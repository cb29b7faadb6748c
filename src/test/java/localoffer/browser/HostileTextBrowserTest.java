package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import localoffer.Payloads;
import localoffer.Proposals;
import localoffer.World;
import localoffer.listing.change.Change;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogType;

/** In a real browser, what a provider types does nothing, and nothing has to be held back. */
class HostileTextBrowserTest {

  private static final String DONE =
      "return String(window.harmed) + [...document.querySelectorAll('details')].map(d => {"
          + " d.open = true; return ''; }).join('');";

  @Test
  void nothingThatAProviderTypesRuns() {
    List<String> wrong = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      for (String payload : Payloads.ALL) {
        Change change =
            Proposals.sent(
                World.shared(), "adult-autism-assessment", it -> Payloads.in(it, payload));
        for (String path : List.of("", "/correct", "/send-back")) {
          browser.visit("/staff/changes/" + change.id() + path);
          String harmed = browser.ask(DONE).toString();
          if (!harmed.equals("undefined")) {
            wrong.add(payload + " at " + path + ": " + harmed);
          }
        }
        Proposals.withdrawn(World.shared(), change);
      }
      browser.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
          .map(entry -> entry.getMessage())
          .filter(message -> message.contains("Content Security Policy"))
          .forEach(wrong::add);
    }
    assertEquals(List.of(), wrong);
  }
}
