package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import localoffer.Mailbox;
import localoffer.Providers;
import localoffer.World;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A member signs in on a phone although a mail scanner opened their link before them. */
class MemberBrowserTest {

  private final World world = World.shared();

  @Test
  void aScannerThatRunsScriptsUsesNoLinkUp() {
    try (Browser phone = Browser.open();
        Browser scanner = Browser.open()) {
      String link = askForLink(phone);
      for (int looked = 0; looked < 3; looked++) {
        scanner.go(link);
        waitForHeading(scanner, "Sign in with this link");
      }
      assertEquals(List.of(), Axe.violations(scanner));
      assertTrue(scanner.find("main #code").isDisplayed());
      goesOn(phone, link);
    }
  }

  @Test
  void aMemberComesInWithoutScripts() {
    try (Browser phone = Browser.withoutScripts()) {
      goesOn(phone, askForLink(phone));
    }
  }

  private String askForLink(Browser phone) {
    String email = Providers.added(world, Providers.BENS);
    phone.wide(360, 740).go("/update/people");
    assertEquals("/update/sign-in?to=/update/people", phone.path());
    phone.find("main [name=email]").sendKeys(email, Keys.ENTER);
    waitForHeading(phone, "Check your mail");
    return Mailbox.link(world, email);
  }

  private static void goesOn(Browser phone, String link) {
    phone.go(link).find("main form button").click();
    waitForHeading(phone, "Who keeps your entries");
    assertEquals("/update/people", phone.path());
  }

  /** Looks at a page that has come whole, in one go: an element found first may be of the last. */
  private static void waitForHeading(Browser browser, String heading) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .ignoring(WebDriverException.class)
        .until(
            driver ->
                browser
                    .ask(
                        "return document.readyState === 'complete'"
                            + " && document.querySelector('h1').innerText.trim() === arguments[0]",
                        heading)
                    .equals(true));
  }
}
