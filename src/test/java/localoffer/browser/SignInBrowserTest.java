package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.account.secret.Totp;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An officer signs in on a phone, sees what families miss, and goes again. */
class SignInBrowserTest {

  private static final int PATIENCE = 1_000;

  private final World world = World.shared();

  @Test
  void anOfficerComesAndGoesOnAPhone() {
    try (Browser browser = Browser.open()) {
      comesAndGoes(browser, () -> assertEquals(List.of(), Axe.violations(browser)));
    }
  }

  @Test
  void anOfficerComesAndGoesWithoutScripts() {
    try (Browser browser = Browser.withoutScripts()) {
      comesAndGoes(browser, () -> {});
    }
  }

  private void comesAndGoes(Browser browser, Runnable checked) {
    String email = Officers.added(world, Role.MANAGER);
    browser.wide(360, 740).go("/staff");
    assertEquals("/staff/sign-in", browser.path());
    browser.find("main [name=email]").sendKeys(email, Keys.ENTER);
    waitFor(browser, "/staff/sign-in/check-your-mail");
    browser.go(link(email));
    checked.run();
    browser.find("main form button").click();
    waitFor(browser, "/staff/sign-in/set-up");
    assertTrue(browser.find("main svg").getSize().getWidth() > 200);
    byte[] secret =
        new Base32().decode(browser.find("main strong.code").getText().replace(" ", ""));
    type(browser, Totp.code(secret, World.CLOCK.instant()));
    waitForHeading(browser, "Keep these codes");
    checked.run();
    assertEquals(10, browser.driver().findElements(By.cssSelector("main .codes li")).size());
    browser.find("main a[href='/staff']").click();
    waitForHeading(browser, "For officers");
    browser.find("main a[href='/staff/gaps']").click();
    waitForHeading(browser, "What families did not find");
    browser.go("/staff");
    browser.find("main form button").click();
    waitForHeading(browser, "You are signed out");
    comesAgain(browser, email, secret, checked);
  }

  private void comesAgain(Browser browser, String email, byte[] secret, Runnable checked) {
    browser.go("/staff/sign-in").find("main [name=email]").sendKeys(email, Keys.ENTER);
    waitFor(browser, "/staff/sign-in/check-your-mail");
    browser.go(link(email));
    browser.find("main form button").click();
    waitFor(browser, "/staff/sign-in/code");
    type(browser, "000");
    waitUntil(browser, "document.querySelector(arguments[0]) !== null", ".govuk-error-summary");
    assertTrue(browser.find(".govuk-error-summary").isDisplayed());
    checked.run();
    type(browser, Totp.code(secret, World.CLOCK.instant().plusSeconds(30)));
    waitForHeading(browser, "For officers");
    browser.find("main a[href='/staff/sessions']").click();
    waitForHeading(browser, "Where you are signed in");
    browser.find("main form button").click();
    waitForHeading(browser, "You are signed out");
    assertEquals("/staff/sign-in", browser.go("/staff/gaps").path());
  }

  private static void type(Browser browser, String code) {
    browser.find("main [name=code]").sendKeys(code, Keys.ENTER);
  }

  /** The path in the last mail of an officer who was sent more mails than they have read. */
  private String link(String email) {
    for (int waited = 0; waited < PATIENCE; waited++) {
      List<String> mails = mails(email);
      if (!mails.isEmpty()) {
        return found(mails.getLast());
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    throw new AssertionError("No mail came.");
  }

  private List<String> mails(String email) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            """
                            SELECT text FROM mail WHERE address = :email AND EXISTS
                              (SELECT 1 FROM sign_in_link JOIN person ON person_id = person.id
                               WHERE person.email = mail.address)
                            ORDER BY rowid
                            """)
                        .bind("email", email)
                        .mapTo(String.class)
                        .list()));
  }

  private static String found(String mail) {
    Matcher link = Pattern.compile("/staff/sign-in/link/[\\w-]{43}").matcher(mail);
    assertTrue(link.find(), mail);
    return link.group();
  }

  private static void waitFor(Browser browser, String path) {
    waitUntil(browser, "location.pathname === arguments[0]", path);
  }

  private static void waitForHeading(Browser browser, String heading) {
    waitUntil(browser, "document.querySelector('h1').innerText.trim() === arguments[0]", heading);
  }

  /** Looks at a page that has come whole, in one go: an element found first may be of the last. */
  private static void waitUntil(Browser browser, String condition, String argument) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .ignoring(WebDriverException.class)
        .until(
            driver ->
                browser
                    .ask("return document.readyState === 'complete' && " + condition, argument)
                    .equals(true));
  }
}
