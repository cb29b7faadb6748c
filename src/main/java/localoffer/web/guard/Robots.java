package localoffer.web.guard;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells programs that read the web by themselves, and say so, from people. */
public final class Robots {

  private static final Pattern SAYS_SO =
      Pattern.compile("bot\\b|bot/|crawl|spider|slurp|preview|headless", Pattern.CASE_INSENSITIVE);

  private Robots() {}

  /** Whether a browser of this name is a robot; one without a name may be anybody's. */
  public static boolean isOne(@Nullable String userAgent) {
    return userAgent != null && SAYS_SO.matcher(userAgent).find();
  }
}
