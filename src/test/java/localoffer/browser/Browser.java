package localoffer.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import localoffer.World;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A Chromium with nothing in its memory, looking at the shared world. */
final class Browser implements AutoCloseable {

  private final World world = World.shared();
  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
  }

  static Browser open() {
    return open(Map.of());
  }

  /** A browser in which no script of ours runs. */
  static Browser withoutScripts() {
    return open(Map.of("profile.managed_default_content_settings.javascript", 2));
  }

  private static Browser open(Map<String, Object> preferences) {
    try {
      Path profile = Files.createTempDirectory("local-offer-browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary("/usr/bin/chromium");
      options.addArguments(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--user-data-dir=" + profile);
      options.setExperimentalOption("prefs", preferences);
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
              .build();
      return new Browser(profile, new ChromeDriver(service, options));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Goes to a page of the shared world. */
  Browser go(String path) {
    driver.get(world.address() + path);
    return this;
  }

  /** The same, as whoever may see the page. */
  Browser visit(String path) {
    String token = Visitors.cookie(path);
    if (!token.isEmpty()) {
      driver.executeCdpCommand(
          "Network.setCookie",
          Map.of("url", world.address(), "name", "session", "value", token, "httpOnly", true));
    } else {
      driver.executeCdpCommand(
          "Network.deleteCookies", Map.of("url", world.address(), "name", "session"));
    }
    return go(path);
  }

  /** Where the browser is, without the address of the world. */
  String path() {
    return driver.getCurrentUrl().replace(world.address(), "");
  }

  /** A window of this many CSS pixels. */
  Browser wide(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /**
   * A wish of the person's machine, such as {@code prefers-color-scheme}; an empty value ends it.
   */
  Browser wishing(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
    return this;
  }

  /** Looks as somebody chose on the display page; nothing takes the choice back. */
  Browser choosing(String choices) {
    go("/livez");
    driver.manage().deleteAllCookies();
    if (!choices.isEmpty()) {
      driver.manage().addCookie(new Cookie("display", choices));
    }
    return this;
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** What a script returns; scripts of tests run where those of pages may not. */
  Object ask(String script, Object... arguments) {
    Object answer = driver.executeScript(script, arguments);
    return answer == null ? "" : answer;
  }

  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
