package localoffer.web.guard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells programs that read the web by themselves, and say so, from people. */
public final class Robots {

  /** A Cubot is a telephone. */
  private static final Pattern BOT = Pattern.compile("(?<!cu)bot\\b|bot/");

  private static final List<String> WORDS =
      List.of(
          "crawl",
          "spider",
          "slurp",
          "preview",
          "headless",
          "lighthouse",
          "monitor",
          "uptime",
          "externalhit",
          "scan");
  private static final List<String> BEGINNINGS =
      List.of(
          "curl", "wget", "python", "java", "go-http", "okhttp", "axios", "node", "ruby", "php");
  private static final List<String> PURPOSES =
      List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

  /** Asked for nearly every answer, and most browsers have one of few names. */
  private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

  private static final int MOST_KNOWN = 500;

  private Robots() {}

  /** Whether a browser of this name is a robot; one without a name may be anybody's. */
  public static boolean isOne(@Nullable String userAgent) {
    if (userAgent == null) {
      return false;
    }
    Boolean known = KNOWN.get(userAgent);
    return known == null ? look(userAgent) : known;
  }

  private static boolean look(String userAgent) {
    String name = userAgent.toLowerCase(Locale.ROOT);
    boolean robot =
        (name.contains("bot") && BOT.matcher(name).find())
            || any(WORDS, name::contains)
            || any(BEGINNINGS, name::startsWith);
    if (KNOWN.size() >= MOST_KNOWN) {
      KNOWN.clear();
    }
    KNOWN.put(userAgent, robot);
    return robot;
  }

  /**
   * Whether a person will see the answer: it is not asked for by a robot, nor by a browser that
   * guesses what comes next, nor without its text.
   *
   * @param header the value of a header of the request
   */
  public static boolean areAway(String method, Function<String, @Nullable String> header) {
    return method.equals("GET")
        && !any(PURPOSES, purpose -> saysThatItGuesses(header.apply(purpose)))
        && !isOne(header.apply("User-Agent"));
  }

  private static boolean saysThatItGuesses(@Nullable String purpose) {
    if (purpose == null) {
      return false;
    }
    String said = purpose.toLowerCase(Locale.ROOT);
    return said.startsWith("prefetch") || said.startsWith("preview");
  }

  private static boolean any(List<String> all, Predicate<String> one) {
    for (String each : all) {
      if (one.test(each)) {
        return true;
      }
    }
    return false;
  }
}
