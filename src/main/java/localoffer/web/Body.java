package localoffer.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
  private final byte[] plain;
  private final byte @Nullable [] gzip;
  private final byte @Nullable [] brotli;
  private final String etag;

  Body(String type, byte[] plain, byte @Nullable [] gzip, byte @Nullable [] brotli) {
    this.type = type;
    this.plain = plain;
    this.gzip = gzip;
    this.brotli = brotli;
    this.etag = hash(plain);
  }

  /** Compresses now, for an answer that will be sent again. */
  static Body compressed(String type, byte[] plain) {
    if (plain.length < WORTH_COMPRESSING) {
      return new Body(type, plain, null, null);
    }
    return new Body(type, plain, gzip(plain), brotli(plain));
  }

  /** Sends the smallest form that the browser takes; 304 when it has it already. */
  void send(Context ctx) {
    String accepted = ctx.header("Accept-Encoding");
    boolean takesBrotli = brotli != null && accepts(accepted, "br");
    boolean takesGzip = gzip != null && accepts(accepted, "gzip");
    String tag = "\"" + etag + (takesBrotli ? "-br" : takesGzip ? "-gz" : "") + "\"";
    ctx.header("ETag", tag).header("Vary", "Accept-Encoding, Cookie").contentType(type);
    if (tag.equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
      return;
    }
    if (takesBrotli) {
      ctx.header("Content-Encoding", "br").result(Objects.requireNonNull(brotli));
    } else if (takesGzip) {
      ctx.header("Content-Encoding", "gzip").result(Objects.requireNonNull(gzip));
    } else {
      ctx.result(plain);
    }
  }

  private static boolean accepts(@Nullable String header, String coding) {
    return header != null && header.contains(coding) && !header.contains(coding + ";q=0");
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
