package localoffer.insight.counting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kind of place that somebody came from; never which one. */
public enum Origin {
  SITE("Another page of this site"),
  SCHOOL("A school's link"),
  QR("A QR code"),
  SEARCH_ENGINE("A search engine"),
  ELSEWHERE("Another site"),
  UNKNOWN("Nobody knows: typed, bookmarked or from a message");

  /** A link that we make for print or for a school says so itself: {@code ?from=qr}. */
  private static final Pattern FROM = Pattern.compile("(?:^|&)from=(qr|school)(?:&|$)");

  private static final List<String> ENGINES =
      List.of(
          "google.", "bing.", "duckduckgo.", "ecosia.", "yahoo.", "startpage.", "qwant.", "brave.");
  private static final String SCHOOLS = ".sch.uk";

  private final String words;

  Origin(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** What the address of a page says of where its readers come from. */
  static Optional<Origin> said(@Nullable String query) {
    Matcher from = FROM.matcher(query == null ? "" : query);
    return from.find() ? Optional.of(from.group(1).equals("qr") ? QR : SCHOOL) : Optional.empty();
  }

  /**
   * Tells it by its host.
   *
   * @param referrer the address that the browser came from, as it says
   * @param ours the name of this site's host
   */
  static Origin of(@Nullable String referrer, String ours) {
    String host = host(referrer);
    if (host.isEmpty()) {
      return UNKNOWN;
    }
    if (host.equals(ours) || host.equals("localhost")) {
      return SITE;
    }
    if (host.endsWith(SCHOOLS)) {
      return SCHOOL;
    }
    return isEngine(host) ? SEARCH_ENGINE : ELSEWHERE;
  }

  private static boolean isEngine(String host) {
    for (String engine : ENGINES) {
      if (host.startsWith(engine) || host.contains("." + engine)) {
        return true;
      }
    }
    return false;
  }

  /** The host between the two slashes and what follows it; empty where there is none. */
  private static String host(@Nullable String address) {
    int start = address == null ? -1 : address.indexOf("://");
    if (address == null || start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < address.length() && "/:?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(start + 3, end).toLowerCase(Locale.ROOT);
  }
}
