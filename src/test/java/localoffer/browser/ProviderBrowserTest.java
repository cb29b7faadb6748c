package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import localoffer.Kept;
import localoffer.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody keeps their service right on a phone, with the keyboard alone. */
class ProviderBrowserTest {

  private static final int MANY_STOPS = 60;

  private final World world = World.shared();
  private int presses;

  @Test
  void aServiceIsConfirmedFromAMailInThreeClicks() {
    confirms(Browser::open);
    confirms(Browser::withoutScripts);
  }

  @Test
  void newOpeningTimesAreBeforeFamiliesOnceApproved() {
    changes(Browser::open);
    changes(Browser::withoutScripts);
  }

  @Test
  void whoWritesHearsHowHardItIsToRead() {
    Kept kept = Kept.open(world);
    try (Browser browser = Browser.open()) {
      as(browser, kept).go(kept.at("edit/what-it-is/description"));
      browser.find("#description").clear();
      browser.find("#description").sendKeys("We utilise multidisciplinary methodologies.");
      until(browser, "document.querySelector('[data-reading-said]').innerText.includes('utilise')");
      assertTrue(browser.find("[data-reading-said]").getText().contains("Aim for 11"));
    }
  }

  /** The mail's link is the first click; two more are pressed here. */
  private void confirms(Supplier<Browser> opened) {
    Kept kept = Kept.open(world);
    presses = 0;
    try (Browser browser = opened.get()) {
      browser.wide(360, 740).go(kept.mailedLink());
      pressOn(browser, "main form button");
      heading(browser, "Is this all still right?");
      pressOn(browser, "main form button");
      heading(browser, "Thank you");
      assertNotNull(kept.now().confirmedAt());
      assertEquals(2, presses);
    }
  }

  private void changes(Supplier<Browser> opened) {
    Kept kept = Kept.open(world);
    presses = 0;
    try (Browser browser = opened.get()) {
      as(browser, kept).go("/update");
      pressOn(browser, "main a[href$='/edit']");
      pressOn(browser, "main a[href$='/when-and-where']");
      pressOn(browser, "main a[href$='kind=weekly']");
      heading(browser, "When is it each week?");
      tabTo(browser, "#days-tuesday");
      press(browser, Keys.SPACE);
      tabTo(browser, "#from");
      press(browser, "4pm");
      tabTo(browser, "#to");
      press(browser, "5.30pm");
      tabTo(browser, "#part");
      press(browser, Keys.ARROW_DOWN);
      pressOn(browser, "main form button");
      until(browser, "document.querySelector('main').innerText.includes('Every Tuesday')");
      pressOn(browser, "main a[href$='/check']");
      until(browser, "document.querySelector('main ins') !== null");
      pressOn(browser, "main form button");
      heading(browser, "Sent to the council");
      assertEquals(6, presses, "from the list of services to sent");
    }
    kept.approvedOnTheirPages();
    String when = "Every Tuesday, 4pm to 5.30pm, in term time";
    assertTrue(world.page(kept.now().href()).text().contains(when));
    String name = kept.details().name().replace(" ", "+");
    assertEquals(
        1, world.page("/search?q=" + name).select("main a[href=" + kept.now().href() + "]").size());
  }

  private Browser as(Browser browser, Kept kept) {
    browser.wide(360, 740);
    browser
        .driver()
        .executeCdpCommand(
            "Network.setCookie",
            Map.of(
                "url",
                world.address(),
                "name",
                "session",
                "value",
                kept.cookie().replace("session=", ""),
                "httpOnly",
                true));
    return browser;
  }

  private void pressOn(Browser browser, String css) {
    presses++;
    until(browser, "document.querySelector(arguments[0]) !== null", css);
    tabTo(browser, css);
    String from = browser.path();
    press(browser, Keys.ENTER);
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(driver -> !browser.path().equals(from));
  }

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

  private static void heading(Browser browser, String words) {
    until(browser, "document.querySelector('h1').innerText.trim() === arguments[0]", words);
  }

  private static void until(Browser browser, String condition, Object... arguments) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .ignoring(WebDriverException.class)
        .until(
            driver ->
                browser
                    .ask("return document.readyState === 'complete' && " + condition, arguments)
                    .equals(true));
  }
}
