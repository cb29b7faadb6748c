package localoffer.feedback.subject;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;

/**
 * Addresses that fit on a poster, such as /say/7K2MP. The code follows from the path alone, so that
 * nothing has to be kept and a poster is good as long as its page is there.
 */
public final class ShortAddresses {

  /** What every short address begins with. */
  public static final String PREFIX = "/say/";

  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 5;

  private final Subjects subjects;

  public ShortAddresses(Subjects subjects) {
    this.subjects = subjects;
  }

  /** The short address of a page. */
  public static String of(Subject subject) {
    return PREFIX + code(subject.path());
  }

  /** The page that a code stands for, however it was typed. */
  public Optional<Subject> find(String typed) {
    String code = typed.toUpperCase(Locale.ROOT);
    return subjects
        .paths()
        .filter(path -> code(path).equals(code))
        .findFirst()
        .flatMap(subjects::at);
  }

  static String code(String path) {
    byte[] hash = sha256(path);
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(Byte.toUnsignedInt(hash[i]) % SIGNS.length()));
    }
    return code.toString();
  }

  private static byte[] sha256(String path) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
