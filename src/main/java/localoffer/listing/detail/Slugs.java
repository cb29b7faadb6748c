package localoffer.listing.detail;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Names as the last part of an address: small letters, digits and single hyphens. */
public final class Slugs {

  private static final int LONGEST = 80;

  private Slugs() {}

  /** The name as an address that is not taken, numbered where it must be. */
  public static String free(String name, Predicate<String> taken) {
    String slug = of(name);
    String free = slug;
    for (int number = 2; taken.test(free); number++) {
      free = slug + "-" + number;
    }
    return free;
  }

  public static boolean isSlug(String text) {
    return text.length() <= 100 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  private static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’\\p{M}]", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
    String slug = cut.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "listing" : slug;
  }
}
