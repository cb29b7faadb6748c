package localoffer.web;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells a form of ours from a form on somebody else's site, without a cookie: the browser must say
 * that the form came from here, and the form must carry a token that we signed lately.
 */
public final class Csrf {

  private static final Duration LASTS = Duration.ofHours(24);
  private static final Duration KEPT = Duration.ofHours(1);

  private final SecretKeySpec key;
  private final String baseUrl;
  private final Clock clock;

  public Csrf(byte[] key, String baseUrl, Clock clock) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  /** The same for the forms of one session alone: the token of any other is refused. */
  public Csrf boundTo(String session) {
    return new Csrf(mac(session.getBytes(StandardCharsets.UTF_8)), baseUrl, clock);
  }

  /** A token for a form's {@code csrf} field, good for a day. */
  public String token() {
    return sign(clock.instant().getEpochSecond());
  }

  /** The same for pages that are kept: it changes once an hour, and then only. */
  public String lastingToken() {
    long second = clock.instant().getEpochSecond();
    return sign(second - second % KEPT.toSeconds());
  }

  /** How long ago we signed a token; empty when we did not, or more than a day ago. */
  public Optional<Duration> age(@Nullable String token) {
    return signedLately(token)
        ? Optional.of(Duration.between(signedAt(Objects.requireNonNull(token)), clock.instant()))
        : Optional.empty();
  }

  /**
   * Lets the request through, or not.
   *
   * @throws Forged when the form is not ours
   */
  public void check(Context ctx) {
    if (!cameFromHere(ctx) || !signedLately(ctx.formParam("csrf"))) {
      throw new Forged();
    }
  }

  private boolean cameFromHere(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    String origin = ctx.header("Origin");
    boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
    return sameSite && (origin == null || origin.equals(baseUrl) || origin.equals(here(ctx)));
  }

  /** A known host of ours in the request's own words: the site may be reached by more than one. */
  private static String here(Context ctx) {
    return ctx.scheme() + "://" + ctx.host();
  }

  private boolean signedLately(@Nullable String token) {
    if (token == null || !token.matches("[0-9]{1,12}\\.[A-Za-z0-9_-]{43}")) {
      return false;
    }
    Instant signed = signedAt(token);
    Instant now = clock.instant();
    boolean lately = !signed.isAfter(now) && signed.isAfter(now.minus(LASTS));
    return lately && same(sign(signed.getEpochSecond()), token);
  }

  private static Instant signedAt(String token) {
    return Instant.ofEpochSecond(Long.parseLong(token.substring(0, token.indexOf('.'))));
  }

  private String sign(long second) {
    byte[] signature = mac(ByteBuffer.allocate(8).putLong(second).array());
    return second + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
  }

  private byte[] mac(byte[] words) {
    try {
      Mac mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      return mac.doFinal(words);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  /** A form that did not come from one of our pages, or that was open for more than a day. */
  public static final class Forged extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
