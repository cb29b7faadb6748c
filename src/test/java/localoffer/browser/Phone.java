package localoffer.browser;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import localoffer.World;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser in a window of 360 pixels that is used by the keyboard alone. */
final class Phone implements AutoCloseable {

  private static final int MANY_STOPS = 150;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Browser browser;

  private Phone(Browser browser) {
    this.browser = browser.wide(360, 740);
  }

  static Phone of(Supplier<Browser> opened) {
    return new Phone(opened.get());
  }

  /** From now on as whoever has this cookie. */
  Phone as(String cookie) {
    browser
        .driver()
        .executeCdpCommand(
            "Network.setCookie",
            Map.of(
                "url",
                World.shared().address(),
                "name",
                "session",
                "value",
                cookie.replace("session=", ""),
                "httpOnly",
                true));
    return this;
  }

  /** From now on as nobody in particular. */
  Phone asNobody() {
    browser.driver().manage().deleteAllCookies();
    return this;
  }

  Phone go(String path) {
    browser.go(path);
    return this;
  }

  String path() {
    return browser.path();
  }

  /** Goes to what is named with the tab key, presses it, and waits for the page that comes. */
  Phone press(String css) {
    tabTo(css);
    browser.ask("window.before = true");
    keys(Keys.ENTER);
    until("window.before === undefined");
    return this;
  }

  /** Goes to a field and types. */
  Phone type(String css, String words) {
    tabTo(css);
    keys(words);
    return this;
  }

  /** Goes to a choice of a few and walks to one of them with the arrows. */
  Phone choose(String css) {
    String name = (String) browser.ask("return document.querySelector(arguments[0]).name", css);
    tabTo("[name='" + name + "']");
    for (int i = 0; i < MANY_STOPS && !isAt(css); i++) {
      keys(Keys.ARROW_DOWN);
    }
    keys(Keys.SPACE);
    return this;
  }

  /** Waits for a page with this heading. */
  Phone sees(String heading) {
    until("document.querySelector('h1').innerText.trim().startsWith(arguments[0])", heading);
    return this;
  }

  private void tabTo(String css) {
    until("document.querySelector(arguments[0]) !== null", css);
    for (int i = 0; i < MANY_STOPS && !isAt(css); i++) {
      keys(Keys.TAB);
    }
    if (!isAt(css)) {
      throw new AssertionError(css + " cannot be reached on " + browser.path());
    }
  }

  private boolean isAt(String css) {
    return (Boolean) browser.ask("return document.activeElement.matches(arguments[0])", css);
  }

  private void keys(CharSequence keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private void until(String condition, Object... arguments) {
    new WebDriverWait(browser.driver(), PATIENCE)
        .ignoring(WebDriverException.class)
        .until(
            driver ->
                browser
                    .ask("return document.readyState === 'complete' && " + condition, arguments)
                    .equals(true));
  }

  @Override
  public void close() {
    browser.close();
  }
}
