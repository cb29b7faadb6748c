package localoffer.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer's bytes, as they are and compressed, with its ETag: made once, sent many times. */
final class Body {

  private static final int WORTH_COMPRESSING = 500;

  static {
    Brotli4jLoader.ensureAvailability();
  }

  private static final Encoder.Parameters BROTLI = new Encoder.Parameters().setQuality(5);

  private final String type;
  private final Keeping keeping;
  private final byte[] plain;
  private final byte @Nullable [] gzip;
  private final byte @Nullable [] brotli;
  private final String etag;

  private Body(
      String type,
      Keeping keeping,
      byte[] plain,
      byte @Nullable [] gzip,
      byte @Nullable [] brotli) {
    this.type = type;
    this.keeping = keeping;
    this.plain = plain;
    this.gzip = gzip;
    this.brotli = brotli;
    this.etag = hash(plain);
  }

  /** A file that never changes under its address, compressed by the build. */
  static Body file(String type, byte[] plain, byte @Nullable [] gzip, byte @Nullable [] brotli) {
    return new Body(type, Keeping.FOR_GOOD, plain, gzip, brotli);
  }

  /** A page, compressed now, because it will be sent again. */
  static Body page(String html) {
    byte[] plain = html.getBytes(StandardCharsets.UTF_8);
    boolean worthIt = plain.length >= WORTH_COMPRESSING;
    return new Body(
        "text/html; charset=utf-8",
        Keeping.ASK_FIRST,
        plain,
        worthIt ? gzip(plain) : null,
        worthIt ? brotli(plain) : null);
  }

  /** How long a browser may keep an answer, and what the answer depends on. */
  private enum Keeping {
    FOR_GOOD("public, max-age=31536000, immutable", "Accept-Encoding"),
    ASK_FIRST("private, no-cache", "Accept-Encoding, Cookie");

    private final String cacheControl;
    private final String vary;

    Keeping(String cacheControl, String vary) {
      this.cacheControl = cacheControl;
      this.vary = vary;
    }
  }

  /** Sends the smallest form that the browser takes; 304 when it has it already. */
  void send(Context ctx) {
    AcceptedCodings accepted = AcceptedCodings.of(ctx.header("Accept-Encoding"));
    boolean asBrotli = brotli != null && accepted.accept("br");
    boolean asGzip = gzip != null && accepted.accept("gzip");
    String tag = "\"" + etag + (asBrotli ? "-br" : asGzip ? "-gz" : "") + "\"";
    boolean found = ctx.statusCode() == 200;
    ctx.contentType(type).header("Vary", keeping.vary);
    ctx.header("Cache-Control", found ? keeping.cacheControl : "no-store");
    if (found) {
      ctx.header("ETag", tag);
    }
    if (found && isHeld(ctx.header("If-None-Match"), tag)) {
      ctx.status(304);
    } else if (asBrotli) {
      ctx.header("Content-Encoding", "br").result(Objects.requireNonNull(brotli));
    } else if (asGzip) {
      ctx.header("Content-Encoding", "gzip").result(Objects.requireNonNull(gzip));
    } else {
      ctx.result(plain);
    }
  }

  /** How much memory it takes, near enough. */
  int size() {
    return plain.length + (gzip == null ? 0 : gzip.length) + (brotli == null ? 0 : brotli.length);
  }

  private static boolean isHeld(@Nullable String held, String tag) {
    return held != null
        && Arrays.stream(held.split(",", 50))
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Absent on a machine for which there is no encoder: gzip does there. */
  private static byte @Nullable [] brotli(byte[] plain) {
    if (!Brotli4jLoader.isAvailable()) {
      return null;
    }
    try {
      return Encoder.compress(plain, BROTLI);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 9);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
