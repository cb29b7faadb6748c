package localoffer.account;

import java.time.Duration;
import java.util.Locale;

/** How somebody signs in, and so as what: officers owe an authenticator's code, providers none. */
public enum WayIn {
  /** Officers', by a mailed link and the code of an authenticator. */
  STAFF("/staff", Duration.ofMinutes(30)),
  /** Providers', by a mailed link. */
  UPDATE("/update", Duration.ofHours(2));

  private final String home;
  private final Duration idle;

  WayIn(String home, Duration idle) {
    this.home = home;
    this.idle = idle;
  }

  /** The way in to the pages under a path. */
  public static WayIn to(String path) {
    return path.equals(UPDATE.home) || path.startsWith(UPDATE.home + "/") ? UPDATE : STAFF;
  }

  /** Where they come after they have signed in, and what all their addresses begin with. */
  public String home() {
    return home;
  }

  public String signIn() {
    return home + "/sign-in";
  }

  public String signOut() {
    return home + "/sign-out";
  }

  /** How long somebody may do nothing. */
  public Duration idle() {
    return idle;
  }

  /** As the database has it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way in of a word in the database. */
  public static WayIn of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
