package localoffer.account.secret;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The six figures that an authenticator app shows, new every half minute (RFC 6238). */
public final class Totp {

  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator();
  private static final int SECRET_BYTES = 20;

  private Totp() {}

  /** A secret for an authenticator and us. */
  public static byte[] freshSecret() {
    return Tokens.bytes(SECRET_BYTES);
  }

  /**
   * The half minute in which the code is right: this one, the last or the next, for slow clocks.
   */
  public static OptionalLong step(byte[] secret, String code, Instant now) {
    OptionalLong found = OptionalLong.empty();
    long current = now.getEpochSecond() / CODES.getTimeStep().toSeconds();
    for (long step = current - 1; step <= current + 1; step++) {
      if (MessageDigest.isEqual(bytes(code(secret, step)), bytes(code))) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code that an authenticator shows at a time. */
  public static String code(byte[] secret, Instant at) {
    return code(secret, at.getEpochSecond() / CODES.getTimeStep().toSeconds());
  }

  private static String code(byte[] secret, long step) {
    Instant at = Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds());
    try {
      return CODES.generateOneTimePasswordString(
          new SecretKeySpec(secret, CODES.getAlgorithm()), at);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("Every secret is a key.", e);
    }
  }

  /** The secret to be typed, in groups of four. */
  public static String words(byte[] secret) {
    return base32(secret).replaceAll("(?<=\\G.{4})(?=.)", " ");
  }

  /** What the QR code says: the address that an authenticator app opens. */
  public static String address(byte[] secret, String account, String issuer) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(encoded(issuer), encoded(account), base32(secret), encoded(issuer));
  }

  private static String base32(byte[] secret) {
    return new Base32().encodeAsString(secret);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
