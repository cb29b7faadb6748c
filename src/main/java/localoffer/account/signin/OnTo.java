package localoffer.account.signin;

import java.util.regex.Pattern;
import localoffer.account.WayIn;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on to after signing in: a page of providers, and nowhere else. */
final class OnTo {

  /** The field of a form and of a link's address that says it. */
  static final String FIELD = "to";

  private static final Pattern PLACE =
      Pattern.compile("/update(?!/sign-)(?:/[A-Za-z0-9_-]{1,100}){0,6}");

  private OnTo() {}

  /** What was asked for where it is such a page; empty for all else, and for officers. */
  static String of(@Nullable String asked, WayIn wayIn) {
    return asked != null && wayIn == WayIn.UPDATE && PLACE.matcher(asked).matches() ? asked : "";
  }

  /** The same as the end of an address. */
  static String query(String to) {
    return to.isEmpty() ? "" : "?" + FIELD + "=" + to;
  }
}
