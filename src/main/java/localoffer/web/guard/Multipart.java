package localoffer.web.guard;

import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lets files in only where people who are signed in send them, and no more than so much. */
public final class Multipart {

  /** The most that a form with its files may weigh, in megabytes. */
  private static final int MOST = 12;

  private static final long MOST_BYTES = MOST * 1024L * 1024L;
  private static final int UNSUPPORTED = 415;
  private static final int LENGTH_REQUIRED = 411;
  private static final List<String> WHERE = List.of("/update/", "/staff/");

  private Multipart() {}

  /** What holds even for a request that lies about its length. */
  public static void limit(MultipartConfig config) {
    config.maxFileSize(MOST, SizeUnit.MB);
    config.maxTotalRequestSize(MOST, SizeUnit.MB);
  }

  /**
   * Lets a request pass that brings no files, or may.
   *
   * @throws HttpResponseException 411, 413 or 415 before any of it is read
   */
  public static void check(Context ctx) {
    String type = ctx.contentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      return;
    }
    if (WHERE.stream().noneMatch(ctx.path()::startsWith)) {
      throw new HttpResponseException(UNSUPPORTED, "No files can be sent here.");
    }
    long length = ctx.req().getContentLengthLong();
    if (length < 0) {
      throw new HttpResponseException(LENGTH_REQUIRED, "Say first how long it is.");
    }
    if (length > MOST_BYTES) {
      throw new ContentTooLargeResponse();
    }
  }

  /**
   * The bytes of a form's file; empty when none was chosen.
   *
   * @throws ContentTooLargeResponse when it has more bytes than that
   */
  public static Optional<byte[]> file(Context ctx, String field, int most) {
    if (!ctx.isMultipartFormData()) {
      return Optional.empty();
    }
    UploadedFile file = ctx.uploadedFile(field);
    if (file == null || file.size() == 0) {
      return Optional.empty();
    }
    if (file.size() > most) {
      throw new ContentTooLargeResponse();
    }
    try (InputStream content = file.content()) {
      return Optional.of(content.readNBytes(most));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
