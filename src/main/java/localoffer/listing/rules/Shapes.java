package localoffer.listing.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** What addresses, numbers and rules look like, so that a slip of the finger is noticed. */
final class Shapes {

  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");
  private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()]{1,28}");
  private static final Pattern POSTCODE =
      Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}");
  private static final Pattern HOST = Pattern.compile("([a-z0-9-]+\\.)+[a-z][a-z0-9-]*");
  private static final String DAY = "[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)";
  private static final Pattern RULE =
      Pattern.compile(
          "FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(INTERVAL=[1-9][0-9]?|COUNT=[1-9][0-9]{0,2}"
              + "|UNTIL=[0-9]{8}(T[0-9]{6}Z)?|WKST=(MO|SU)|BYDAY="
              + DAY
              + "(,"
              + DAY
              + ")*|BYMONTH=[0-9]{1,2}(,[0-9]{1,2})*|BYMONTHDAY=-?[0-9]{1,2}(,-?[0-9]{1,2})*))*");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private Shapes() {}

  static boolean isEmail(String text) {
    return text.length() <= 254 && EMAIL.matcher(text).matches();
  }

  /** A number that can be rung from the United Kingdom, with spaces or brackets where one likes. */
  static boolean isPhone(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return PHONE.matcher(text).matches() && digits >= 3 && digits <= 20;
  }

  static boolean isPostcode(String text) {
    return POSTCODE.matcher(text.toUpperCase(Locale.ROOT)).matches();
  }

  /** A whole address of a public website; no other scheme, and no name or password in it. */
  static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme();
      String host = uri.getHost();
      return text.length() <= 500
          && ("https".equals(scheme) || "http".equals(scheme))
          && host != null
          && HOST.matcher(host.toLowerCase(Locale.ROOT)).matches()
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** A recurrence rule (RFC 5545) of the kinds that a service's sessions follow. */
  static boolean isRule(String text) {
    return text.length() <= 200 && RULE.matcher(text).matches();
  }

  /**
   * Whether it holds characters that nobody sees: control characters, or ones that turn text round.
   */
  static boolean hasUnseen(String text) {
    return UNSEEN.matcher(text).find();
  }
}
