package localoffer.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
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
  private final String etag;
  private final Form plain;
  private volatile @Nullable Form gzip;
  private final @Nullable Form brotli;

  private Body(
      String type,
      Keeping keeping,
      byte[] plain,
      byte @Nullable [] gzip,
      byte @Nullable [] brotli) {
    this.type = type;
    this.keeping = keeping;
    this.etag = hash(plain);
    this.plain = new Form(plain, null, "");
    this.gzip = gzip == null ? null : new Form(gzip, "gzip", "-gz");
    this.brotli = brotli == null ? null : new Form(brotli, "br", "-br");
  }

  /** A file that never changes under its address, compressed by the build. */
  static Body file(String type, byte[] plain, byte @Nullable [] gzip, byte @Nullable [] brotli) {
    return new Body(type, Keeping.FOR_GOOD, plain, gzip, brotli);
  }

  /** A page, compressed now for nearly every browser, and for others when the first one asks. */
  static Body page(String html) {
    return page(html, Keeping.ASK_FIRST);
  }

  /** A page that nobody may keep, not even the browser that it is sent to. */
  static Body passingPage(String html) {
    return page(html, Keeping.NEVER);
  }

  private static Body page(String html, Keeping keeping) {
    byte[] plain = html.getBytes(StandardCharsets.UTF_8);
    byte[] brotli = plain.length >= WORTH_COMPRESSING ? brotli(plain) : null;
    return new Body("text/html;charset=utf-8", keeping, plain, null, brotli);
  }

  /** How long a browser may keep an answer, and what the answer depends on. */
  private enum Keeping {
    FOR_GOOD("public, max-age=31536000, immutable", "Accept-Encoding"),
    ASK_FIRST("private, no-cache", "Accept-Encoding, Cookie"),
    NEVER("no-store", "Accept-Encoding, Cookie");

    private final String cacheControl;
    private final String vary;

    Keeping(String cacheControl, String vary) {
      this.cacheControl = cacheControl;
      this.vary = vary;
    }
  }

  /** Sends the smallest form that the browser takes; 304 when it has it already. */
  void send(Context ctx) {
    Form form = form(ctx.header("Accept-Encoding"));
    boolean found = ctx.statusCode() == 200 && keeping != Keeping.NEVER;
    ctx.contentType(type).header("Vary", keeping.vary);
    ctx.header("Cache-Control", found ? keeping.cacheControl : "no-store");
    if (found) {
      ctx.header("ETag", form.tag);
    }
    if (found && isHeld(ctx.header("If-None-Match"), form.tag)) {
      ctx.status(304);
      return;
    }
    if (form.coding != null) {
      ctx.header("Content-Encoding", form.coding);
    }
    ctx.result(form.bytes);
  }

  /** The same as {@link #send(Context)}, for what was found, without Javalin. */
  void send(Request request, Response response, Callback callback) {
    Form form = form(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
    HttpFields.Mutable headers = response.getHeaders();
    boolean held = isHeld(request.getHeaders().get(HttpHeader.IF_NONE_MATCH), form.tag);
    form.fields.forEach(headers::add);
    if (held) {
      response.setStatus(304);
      response.write(true, null, callback);
      return;
    }
    if (form.coding != null) {
      headers.add(HttpHeader.CONTENT_ENCODING, form.coding);
    }
    headers.add(HttpHeader.CONTENT_LENGTH, form.bytes.length);
    response.write(true, ByteBuffer.wrap(form.bytes), callback);
  }

  private Form form(@Nullable String accept) {
    AcceptedCodings accepted = AcceptedCodings.of(accept);
    if (brotli != null && accepted.accept("br")) {
      return brotli;
    }
    Form zipped = accepted.accept("gzip") ? zipped() : null;
    return zipped == null ? plain : zipped;
  }

  private @Nullable Form zipped() {
    Form zipped = gzip;
    boolean file = keeping == Keeping.FOR_GOOD;
    if (zipped == null && !file && plain.bytes.length >= WORTH_COMPRESSING) {
      zipped = new Form(gzip(plain.bytes), "gzip", "-gz");
      gzip = zipped;
    }
    return zipped;
  }

  /** One way of writing the same, and the fields that say so. */
  private final class Form {

    private final byte[] bytes;
    private final @Nullable String coding;
    private final String tag;
    private final List<HttpField> fields;

    Form(byte[] bytes, @Nullable String coding, String ending) {
      this.bytes = bytes;
      this.coding = coding;
      tag = "\"" + etag + ending + "\"";
      fields =
          List.of(
              new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, type),
              new PreEncodedHttpField(HttpHeader.VARY, keeping.vary),
              new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, keeping.cacheControl),
              new PreEncodedHttpField(HttpHeader.ETAG, tag));
    }
  }

  /** How much memory it takes, near enough, with a second compressed form as long as the first. */
  int size() {
    return plain.bytes.length + 2 * (brotli == null ? plain.bytes.length : brotli.bytes.length);
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

  /** What an {@code Accept-Encoding} header says a browser can unpack, with its preferences. */
  private record AcceptedCodings(Map<String, Double> weights) {

    /** Reads the header; parts that make no sense count as not accepted. */
    static AcceptedCodings of(@Nullable String header) {
      Map<String, Double> weights = new HashMap<>();
      for (String part : header == null ? new String[0] : header.split(",", 20)) {
        String[] words = part.toLowerCase(Locale.ROOT).replace(" ", "").split(";", 2);
        weights.put(words[0], words.length == 1 ? 1.0 : weight(words[1]));
      }
      return new AcceptedCodings(weights);
    }

    boolean accept(String coding) {
      return weights.getOrDefault(coding, weights.getOrDefault("*", 0.0)) > 0;
    }

    private static double weight(String text) {
      return text.matches("q=[01](\\.[0-9]{0,3})?") ? Double.parseDouble(text.substring(2)) : 0;
    }
  }
}
