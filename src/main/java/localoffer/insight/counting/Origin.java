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
          ".google.",
          ".bing.",
          ".duckduckgo.",
          ".ecosia.",
          ".yahoo.",
          ".startpage.",
          ".qwant.",
          ".brave.");
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
    int start = referrer == null ? -1 : referrer.indexOf("://");
    if (referrer == null || start < 0) {
      return UNKNOWN;
    }
    int from = start + "://".length();
    int end = endOfHost(referrer, from);
    if (is(referrer, from, end, ours) || is(referrer, from, end, "localhost")) {
      return SITE;
    }
    String host = "." + referrer.substring(from, end).toLowerCase(Locale.ROOT);
    if (host.endsWith(SCHOOLS)) {
      return SCHOOL;
    }
    for (String engine : ENGINES) {
      if (host.contains(engine)) {
        return SEARCH_ENGINE;
      }
    }
    return ELSEWHERE;
  }

  /** Asked with nearly every page: it makes nothing new. */
  private static boolean is(String address, int from, int end, String host) {
    return end - from == host.length() && address.regionMatches(true, from, host, 0, end - from);
  }

  private static int endOfHost(String address, int from) {
    int end = from;
    while (end < address.length() && !endsHost(address.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsHost(char letter) {
    return letter == '/' || letter == ':' || letter == '?' || letter == '#';
  }
}
