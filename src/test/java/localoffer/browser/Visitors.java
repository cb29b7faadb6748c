package localoffer.browser;

import java.util.Map;
import localoffer.Asked;
import localoffer.KeptPages;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.account.Role;

/** Who may see which page of officers and members. */
final class Visitors {

  private static final String OFFICER =
      Officers.cookie(World.shared(), Role.EDITOR, Role.APPROVER, Role.MANAGER);

  private static final String MEMBER = Providers.amira(World.shared());

  private static final String REPRESENTATIVE = Providers.cookie(World.shared(), Asked.FORUM);

  private static final Map<String, String> ARRIVING =
      Map.of(
          "/staff/sign-in/set-up", Officers.arriving(World.shared(), false),
          "/staff/sign-in/code", Officers.arriving(World.shared(), true));

  private Visitors() {}

  /** The token of a session that may see the page; empty where none is needed. */
  static String cookie(String path) {
    if (path.startsWith("/update/questions")) {
      return REPRESENTATIVE.replace("session=", "");
    }
    if (isOfMembers(path) && !path.startsWith("/update/sign-")) {
      boolean own = path.startsWith("/update/requests/");
      String member = own ? OwnPages.COOKIE : KeptPages.cookie(path).orElse(MEMBER);
      return member.replace("session=", "");
    }
    boolean officers = path.startsWith("/staff") && !path.startsWith("/staff/sign-");
    String cookie = officers ? OFFICER : ARRIVING.getOrDefault(path, "");
    return cookie.replace("session=", "");
  }

  private static boolean isOfMembers(String path) {
    return path.startsWith("/update") && !path.startsWith("/update/claim/contact");
  }
}
