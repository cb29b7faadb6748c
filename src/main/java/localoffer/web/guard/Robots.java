package localoffer.web.guard;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells programs that read the web by themselves, and say so, from people. */
public final class Robots {

  /** A Cubot is a telephone. */
  private static final Pattern SAYS_SO =
      Pattern.compile(
          "(?<!cu)bot\\b|bot/|crawl|spider|slurp|preview|headless|lighthouse|monitor|uptime"
              + "|externalhit|scan|^(?:curl|wget|python|java|go-http|okhttp|axios|node|ruby|php)",
          Pattern.CASE_INSENSITIVE);

  private Robots() {}

  /** Whether a browser of this name is a robot; one without a name may be anybody's. */
  public static boolean isOne(@Nullable String userAgent) {
    return userAgent != null && SAYS_SO.matcher(userAgent).find();
  }

  /**
   * Whether a person will see the answer: it is not asked for by a robot, nor by a browser that
   * guesses what comes next, nor without its text.
   *
   * @param header the value of a header of the request
   */
  public static boolean areAway(String method, Function<String, @Nullable String> header) {
    boolean guessed =
        Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
            .map(header)
            .anyMatch(Robots::saysThatItGuesses);
    return method.equals("GET") && !guessed && !isOne(header.apply("User-Agent"));
  }

  private static boolean saysThatItGuesses(@Nullable String purpose) {
    String said = purpose == null ? "" : purpose.toLowerCase(Locale.ROOT);
    return said.startsWith("prefetch") || said.startsWith("preview");
  }
}
