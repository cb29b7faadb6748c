package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import localoffer.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Files of listings and two services side by side, on a small window. */
class BulkBrowserTest {

  /** What has hurt other sites, in every field that a file can hold. */
  private static final List<String> HOSTILE =
      List.of(
          "<script>document.title='owned'</script>",
          "<img src=x onerror=document.title='owned'>",
          "<svg/onload=document.title='owned'>",
          "\"><iframe srcdoc='<script>parent.document.title=1</script>'>",
          "[press](javascript:document.title='owned')",
          "{{ 7*7 }}{% include 'layout' %}${7*7}#{7*7}",
          "</textarea></title></style><script>document.title='owned'</script>",
          "=HYPERLINK(\"https://example.org\";\"press\")");

  private final World world = World.shared();
  private final Browser browser = Browser.open().wide(360, 740);
  @TempDir private Path folder;

  @AfterEach
  void close() {
    browser.close();
  }

  private String row() {
    String cookie = "session=" + Visitors.cookie("/staff/bulk");
    String file =
        world.get("/staff/bulk/services.csv?provider=abilitynet", "Cookie", cookie).body();
    return file.lines().skip(1).findFirst().orElseThrow().replaceAll("^([^,]+,[^,]+),.*", "$1");
  }

  private void send(String file) throws IOException {
    Path path = Files.writeString(folder.resolve("changed.csv"), file);
    browser.visit("/staff/bulk");
    browser.find("input[type=file]").sendKeys(path.toString());
    browser.find("form[enctype] button").click();
    waitFor("/staff/bulk/files/");
  }

  private void waitFor(String path) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
        .until(driver -> browser.path().startsWith(path));
  }

  @Test
  void hostileWordsAreWordsInARealBrowser() throws IOException {
    for (String hostile : HOSTILE) {
      String quoted = "\"" + hostile.replace("\"", "\"\"") + "\"";
      send("Id,Version,Name,Who decides\n" + row() + "," + quoted + "," + quoted + "\n");
      List<String> shown =
          browser.driver().findElements(By.tagName("ins")).stream()
              .map(WebElement::getText)
              .toList();
      assertEquals(List.of(hostile, hostile), shown);
      assertTrue(browser.driver().getTitle().startsWith("What the file would change"), hostile);
      Object scroll = browser.ask("return document.documentElement.scrollWidth");
      assertTrue(((Number) scroll).intValue() <= 360, hostile);
    }
    assertEquals(List.of(), Axe.violations(browser));
    String said = browser.driver().manage().logs().get("browser").getAll().toString();
    assertTrue(!said.contains("Content Security Policy"), said);
  }

  @Test
  void whatIsWrongAndWhatIsToGoIsForEverybodyToRead() throws IOException {
    send("Id,Version,Name\n" + row() + ",\n,1,Nobody\n");
    assertEquals(List.of(), Axe.violations(browser));
    send("Id,Version,Take away (write yes)\n" + row() + ",yes\n");
    assertEquals(List.of(), Axe.violations(browser));
    browser.find("#reason").sendKeys("It has closed.");
    browser.find("main form button").click();
    waitFor("/staff/bulk?");
    browser.find("main a[href*=removals]").click();
    waitFor("/staff/bulk/removals/");
    assertEquals(List.of(), Axe.violations(browser));
  }

  @Test
  void twoServicesStandSideBySide() {
    browser.visit("/staff/duplicates");
    browser.find("main .entries a").click();
    waitFor("/staff/duplicates/");
    assertEquals(List.of(), Axe.violations(browser));
    Object scroll = browser.ask("return document.documentElement.scrollWidth");
    assertTrue(((Number) scroll).intValue() <= 360, scroll.toString());
  }
}
