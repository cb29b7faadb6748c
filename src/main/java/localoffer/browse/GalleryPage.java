package localoffer.browse;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.web.Html;

/** Every piece that pages are made of, on one page, for people and tests to look at. */
public final class GalleryPage {

  public static final String PATH = "/gallery";

  private final Html html;

  public GalleryPage(Html html) {
    this.html = html;
  }

  public void show(Context ctx) {
    html.answer(ctx, "browse/gallery", Map.of());
  }
}
