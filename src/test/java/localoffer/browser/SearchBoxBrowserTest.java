package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What scripts add to the search box: suggestions with their kind, and where a person is. */
class SearchBoxBrowserTest {

  @Test
  void suggestionsSayWhatKindTheyAre() {
    try (Browser browser = Browser.open()) {
      browser.wide(360, 740).go("/").find("main input[name=q]").click();
      await(browser, "return document.activeElement.matches('[role=combobox]')");
      new Actions(browser.driver()).sendKeys("autism").perform();
      await(browser, "return document.querySelectorAll('.autocomplete__option').length > 3");
      String offered = browser.find(".autocomplete__menu").getText();
      for (String kind : List.of("Topic", "Service", "Guide", "Hard word")) {
        assertTrue(offered.contains(kind), offered);
      }
    }
  }

  @Test
  void theKeyboardAloneChoosesLeavesAndSearches() {
    try (Browser browser = Browser.open()) {
      browser.wide(360, 740).go("/").find("main input[name=q]").click();
      await(browser, "return document.activeElement.matches('[role=combobox]')");
      Actions keys = new Actions(browser.driver());
      keys.sendKeys("short bre").perform();
      await(browser, "return document.querySelectorAll('.autocomplete__option').length > 1");
      keys.sendKeys(Keys.ARROW_DOWN).perform();
      await(
          browser,
          "const on = document.querySelector('[role=option][aria-selected=true]');"
              + " return on !== null && on.contains(document.activeElement)");
      keys.sendKeys(Keys.ESCAPE).perform();
      await(browser, "return document.activeElement.matches('[role=combobox]')");
      assertEquals("false", browser.find("[role=combobox]").getDomAttribute("aria-expanded"));
      assertEquals("short bre", browser.find("[role=combobox]").getDomProperty("value"));
      keys.sendKeys(Keys.ENTER).perform();
      await(browser, "return location.pathname === '/search'");
    }
  }

  @Test
  void theKeyboardAloneGoesToWhatIsChosen() {
    try (Browser browser = Browser.open()) {
      browser.wide(360, 740).go("/").find("main input[name=q]").click();
      await(browser, "return document.activeElement.matches('[role=combobox]')");
      Actions keys = new Actions(browser.driver());
      keys.sendKeys("short breaks").perform();
      await(browser, "return document.querySelectorAll('.autocomplete__option').length > 1");
      keys.sendKeys(Keys.ARROW_DOWN, Keys.ENTER).perform();
      await(browser, "return location.pathname !== '/' && document.querySelector('h1') !== null");
      assertTrue(browser.find("h1").getText().toLowerCase(Locale.UK).contains("short break"));
    }
  }

  @Test
  void whereAPersonIsIsAskedOnlyWhenTheyPressAndIsRounded() {
    try (Browser browser = Browser.open()) {
      browser.wide(360, 740).go("/");
      browser
          .driver()
          .executeCdpCommand(
              "Emulation.setGeolocationOverride",
              Map.of("latitude", 52.58471, "longitude", -2.12684, "accuracy", 20));
      browser
          .driver()
          .executeCdpCommand(
              "Browser.grantPermissions", Map.of("permissions", List.of("geolocation")));
      assertEquals("", browser.find("main input[name=near]").getDomProperty("value"));
      browser.find("main [data-here] button").click();
      await(browser, "return document.querySelector('main [name=near]').value !== ''");
      assertEquals(
          "Where you are (52.58, -2.13)",
          browser.find("main input[name=near]").getDomProperty("value"));
    }
  }

  @Test
  void whoDoesNotSayWhereTheyAreIsAskedForAPostcode() {
    try (Browser browser = Browser.open()) {
      browser.wide(360, 740).go("/");
      browser
          .driver()
          .executeCdpCommand(
              "Browser.setPermission",
              Map.of("permission", Map.of("name", "geolocation"), "setting", "denied"));
      browser.find("main [data-here] button").click();
      await(browser, "return document.querySelector('[data-here]').innerText.includes('postcode')");
      assertEquals("", browser.find("main input[name=near]").getDomProperty("value"));
    }
  }

  private static void await(Browser browser, String script) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .until(driver -> Boolean.TRUE.equals(browser.ask(script)));
  }
}
