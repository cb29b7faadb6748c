package localoffer.browser;

import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;

/** Who may see which page of officers. */
final class Visitors {

  private static final String OFFICER = Officers.cookie(World.shared(), Role.EDITOR);

  private static final Map<String, String> ARRIVING =
      Map.of(
          "/staff/sign-in/set-up", Officers.arriving(World.shared(), false),
          "/staff/sign-in/code", Officers.arriving(World.shared(), true));

  private Visitors() {}

  /** The token of a session that may see the page; empty where none is needed. */
  static String cookie(String path) {
    boolean officers = path.startsWith("/staff") && !path.startsWith("/staff/sign-");
    String cookie = officers ? OFFICER : ARRIVING.getOrDefault(path, "");
    return cookie.replace("session=", "");
  }
}
