package localoffer.listing.change;

import java.security.SecureRandom;
import java.util.function.Predicate;

/** Numbers by which people speak of what they sent on the phone: no letter looks like another. */
public final class References {

  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private References() {}

  /** One such as LO-7K2M-4P that nothing has yet. */
  public static String free(Predicate<String> taken) {
    return free("LO", taken);
  }

  /** The same with other letters before it, for another sort of thing. */
  public static String free(String letters, Predicate<String> taken) {
    String reference = any(letters);
    while (taken.test(reference)) {
      reference = any(letters);
    }
    return reference;
  }

  private static String any(String letters) {
    return letters + "-" + signs(4) + "-" + signs(2);
  }

  private static String signs(int many) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < many; i++) {
      signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return signs.toString();
  }
}
