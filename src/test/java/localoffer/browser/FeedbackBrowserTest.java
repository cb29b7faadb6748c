package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Families say something on a phone: with scripts, without them, and by keyboard alone. */
class FeedbackBrowserTest {

  private static final String WORDS = "It does not say who can come.";

  @Test
  void notUsefulAndWhyIsSaidInPlaceByKeyboard() {
    try (Browser browser = Browser.open()) {
      browser.wide(360, 740).go("/health/autism");
      browser.ask("document.querySelector('#useful button[value=no]').focus()");
      press(browser, Keys.ENTER);
      WebElement next = wait(browser, "#useful [data-next]");
      assertEquals(next, browser.driver().switchTo().activeElement(), "the focus is kept");
      assertEquals(List.of(), Axe.violations(browser));
      press(browser, Keys.TAB, Keys.SPACE, Keys.TAB);
      press(browser, WORDS, Keys.TAB, Keys.ENTER);
      waiting(browser)
          .until(
              ExpectedConditions.textToBePresentInElementLocated(
                  By.id("useful"), "Your number is YS-"));
      assertEquals("/health/autism", browser.path(), "the place is kept");
      assertTrue((Boolean) browser.ask(STANDS_IN_PLACE), "and announced");
    }
  }

  /** The part that took the focus stands where the question was. */
  private static final String STANDS_IN_PLACE =
      "return document.activeElement.closest('#useful') !== null";

  @Test
  void withoutScriptsEveryQuestionIsAPageOfItsOwn() {
    try (Browser browser = Browser.withoutScripts()) {
      browser.wide(360, 740).go("/care/short-breaks");
      click(browser, "#useful button[value=no]");
      browser.find("#useful-words").sendKeys(WORDS);
      click(browser, "main form button");
      headed(browser, "Thank you for telling us");
      browser.driver().findElement(By.partialLinkText("Back to")).click();
      waiting(browser).until(it -> browser.path().equals("/care/short-breaks#useful"));
    }
  }

  @Test
  void theWholeFormCanBeUsedByEverybody() {
    try (Browser browser = Browser.open()) {
      browser.wide(320, 740).go("/feedback/easy-read?about=/health/autism");
      browser.find("#words").sendKeys("Ring me on 07700 900123.");
      step(browser, "Look at your words again");
      browser.find("#words").clear();
      browser.find("#words").sendKeys(WORDS);
      step(browser, "Who are you?");
      browser.find("#who-parent").click();
      step(browser, "Do you want an answer?");
      browser.find("#reply-email").click();
      step(browser, "What is your email address?");
      browser.find("#email").sendKeys("dee@example.org");
      step(browser, "Is this right?");
      step(browser, "Thank you for telling us");
    }
  }

  /** Goes on, and looks at the next page with the checker. */
  private static void step(Browser browser, String heading) {
    click(browser, "main form .govuk-button");
    headed(browser, heading);
    assertEquals(List.of(), Axe.violations(browser), heading);
    String fits = "return document.documentElement.scrollWidth <= innerWidth";
    assertEquals(true, browser.ask(fits), heading + " scrolls sideways");
  }

  /** Waits for the page of this heading: the one before may still stand there. */
  private static void headed(Browser browser, String heading) {
    waiting(browser).until(ExpectedConditions.textToBe(By.cssSelector("h1"), heading));
  }

  private static WebDriverWait waiting(Browser browser) {
    return new WebDriverWait(browser.driver(), Duration.ofSeconds(10));
  }

  private static void click(Browser browser, String css) {
    browser.find(css).click();
  }

  private static WebElement wait(Browser browser, String css) {
    return waiting(browser).until(it -> it.findElement(By.cssSelector(css)));
  }

  private static void press(Browser browser, CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }
}
