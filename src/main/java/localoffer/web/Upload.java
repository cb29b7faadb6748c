package localoffer.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Files that people send with a form. */
public final class Upload {

  private Upload() {}

  /**
   * The bytes of a form's file; empty when none was chosen.
   *
   * @throws ContentTooLargeResponse when it has more bytes than that
   */
  public static Optional<byte[]> of(Context ctx, String field, int most) {
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
