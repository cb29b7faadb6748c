package localoffer.browse;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.content.Library;
import localoffer.web.Html;

/** All topics, for those who would rather look than search. */
public final class TopicsPage {

  public static final String PATH = "/topics";

  private final Html html;
  private final Library library;

  public TopicsPage(Html html, Library library) {
    this.html = html;
    this.library = library;
  }

  public void show(Context ctx) {
    html.answer(
        ctx, "browse/topics", Map.of("topics", library.contents().taxonomy().topics().all()));
  }
}
