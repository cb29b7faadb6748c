package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A comment on its way from an officer to an agency and back to families, on a phone. */
class AnsweringBrowserTest {

  private static final Pattern LINK = Pattern.compile("/answer/[\\w-]{43}");
  private static final String ABOUT = "/care/short-breaks";

  private final World world = World.shared();
  private final String officer = Officers.cookie(world, Role.APPROVER);
  private final Browser browser = Browser.withoutScripts().wide(360, 740);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void anAgencyAnswersByLinkAndFamiliesReadItWhereItBelongs() {
    String writer = "dee.answered@example.org";
    Said said =
        Said.by(world, officer, "Jayden got no letter, ring 07700 900123", ABOUT).wanting(writer);
    copy(said);
    answerAs(ask(said));
    answer(said);
    press(said, "publish");
    browser.visit(ABOUT);
    String shown = browser.find(".told-here").getText();
    assertTrue(shown.contains("We now send each letter twice."), shown);
    browser.find(".told-here a").click();
    await("/you-said-we-did");
    String told = browser.find("#said-" + said.id()).getText();
    assertTrue(told.contains("[name] got no letter, ring [phone number]"), told);
    assertFalse(told.contains("Jayden"), told);
    assertTrue(Mailbox.last(world, writer).contains("We now send each letter twice."));
  }

  /** The proposed copy is right as it is. */
  private void copy(Said said) {
    browser.visit(said.path("/copy"));
    assertFalse(browser.find("#copy").getText().contains("Jayden"));
    browser.find("#topic option[value=short-breaks]").click();
    send(said.path(""));
  }

  private String ask(Said said) {
    String email = said.id() + "@example.org";
    browser.visit(said.path("/ask"));
    browser.find("#agency").sendKeys("The short breaks team");
    browser.find("#email").sendKeys(email);
    send(said.path(""));
    Matcher link = LINK.matcher(Mailbox.last(world, email));
    assertTrue(link.find());
    return link.group();
  }

  private void answerAs(String link) {
    browser.visit(link);
    browser.find("label[for=changed-yes]").click();
    browser.find("#words").sendKeys("We now send each letter twice.");
    send(link);
    waiting().until(ExpectedConditions.textToBe(By.cssSelector("h1"), "Thank you for your answer"));
  }

  /** It begins with what the agency answered. */
  private void answer(Said said) {
    browser.visit(said.path("/answer"));
    browser.find("#day").sendKeys("20");
    browser.find("#month").sendKeys("11");
    browser.find("#year").sendKeys("2026");
    send(said.path(""));
  }

  private void press(Said said, String what) {
    browser.visit(said.path(""));
    browser.find("form[action$=" + what + "] button").click();
    await(said.path("?done"));
  }

  private void send(String path) {
    browser.find("main form button").click();
    await(path);
  }

  private void await(String path) {
    waiting().until(driver -> browser.path().startsWith(path));
  }

  private WebDriverWait waiting() {
    return new WebDriverWait(browser.driver(), Duration.ofSeconds(30));
  }
}
