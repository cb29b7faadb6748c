package localoffer.insight.counting;

import org.jspecify.annotations.Nullable;

/** The kind of thing that a page is read on; an iPad says that it is a computer. */
public enum Device {
  PHONE("Phone"),
  TABLET("Tablet"),
  COMPUTER("Computer");

  private final String words;

  Device(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /**
   * Tells it by its browser.
   *
   * @param userAgent what the browser calls itself
   */
  static Device of(@Nullable String userAgent) {
    if (userAgent == null) {
      return COMPUTER;
    }
    if (userAgent.contains("iPad") || userAgent.contains("Tablet")) {
      return TABLET;
    }
    if (userAgent.contains("Mobi")) {
      return PHONE;
    }
    return userAgent.contains("Android") ? TABLET : COMPUTER;
  }
}
