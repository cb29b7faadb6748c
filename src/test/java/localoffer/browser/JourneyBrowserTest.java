package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A family finds help on a phone: by keyboard alone, and without any script. */
class JourneyBrowserTest {

  private static final int MANY_STOPS = 80;

  @Test
  void theKeyboardAloneFindsAService() {
    try (Browser browser = Browser.open()) {
      browser.wide(360, 740).go("/");
      press(browser, Keys.TAB);
      assertEquals("Skip to main content", focused(browser).getText());
      press(browser, Keys.ENTER);
      tabTo(browser, "input[name=q]");
      press(browser, "short breaks", Keys.ENTER);
      waitFor(browser, "/search?");
      tabTo(browser, "main a[href^='/services/'], main a[href^='/care/']");
      String chosen = String.valueOf(focused(browser).getDomAttribute("href"));
      press(browser, Keys.ENTER);
      waitFor(browser, chosen);
      assertFalse(browser.find("h1").getText().isBlank());
    }
  }

  @Test
  void noPageTrapsTheKeyboardOrHidesItsPlace() {
    try (Browser browser = Browser.open()) {
      for (String path : new String[] {"/", "/search?q=autism", "/services/short-breaks"}) {
        browser.wide(360, 740).go(path);
        Set<Object> stops = new HashSet<>();
        Object body = browser.ask("return document.body");
        Object stop = "";
        for (int i = 0; i < 400 && !stop.equals(body); i++) {
          press(browser, Keys.TAB);
          stop = browser.ask("return document.activeElement");
          stops.add(stop);
          if (!stop.equals(body)) {
            assertTrue(
                (Boolean) browser.ask(IN_SIGHT), path + " hides " + focused(browser).getText());
          }
        }
        assertEquals(body, stop, path + " lets nobody out");
        assertTrue(stops.size() > 5, path);
      }
    }
  }

  @Test
  void everythingWorksWithoutScripts() {
    try (Browser browser = Browser.withoutScripts()) {
      browser.wide(360, 740).go("/");
      browser.find("main input[name=q]").sendKeys("autisim", Keys.ENTER);
      assertTrue(browser.path().startsWith("/search?"));
      browser.find("main a[href^='/services/'], main a[href^='/health/']").click();
      assertFalse(browser.find("h1").getText().isBlank());
      browser.go("/display");
      browser.find("input[name=colours][value=dark] + label").click();
      browser.find("main form button").click();
      waitFor(browser, "/display?saved");
      assertTrue(browser.find("html.colours-dark").isDisplayed());
    }
  }

  /** Whether the focused element, or what it belongs to, can be seen where it is. */
  private static final String IN_SIGHT =
      """
      const e = document.activeElement;
      const shown = e.matches('input[type=radio], input[type=checkbox]') ? e.parentElement : e;
      const box = shown.getBoundingClientRect();
      return box.width > 0 && box.height > 0
        && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      """;

  private static void tabTo(Browser browser, String css) {
    for (int i = 0; i < MANY_STOPS; i++) {
      press(browser, Keys.TAB);
      if ((Boolean) browser.ask("return document.activeElement.matches(arguments[0])", css)) {
        return;
      }
    }
    throw new AssertionError(css + " is more than " + MANY_STOPS + " stops away");
  }

  private static void press(Browser browser, CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(browser.driver()).sendKeys(key).perform();
    }
  }

  private static WebElement focused(Browser browser) {
    return browser.driver().switchTo().activeElement();
  }

  private static void waitFor(Browser browser, String path) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(driver -> browser.path().startsWith(path));
  }
}
