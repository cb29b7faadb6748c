package localoffer.browse;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.content.Library;
import localoffer.content.Taxonomy;
import localoffer.web.Html;

/** The first page: search, and the ways in by what is happening, by age, by need, by topic. */
public final class HomePage {

  public static final String PATH = "/";

  private final Html html;
  private final Library library;

  public HomePage(Html html, Library library) {
    this.html = html;
    this.library = library;
  }

  public void show(Context ctx) {
    Taxonomy taxonomy = library.contents().taxonomy();
    html.answer(
        ctx,
        "browse/home",
        Map.of(
            "ages", taxonomy.ages().all(),
            "needs", taxonomy.needs().all(),
            "topics", taxonomy.topics().all()));
  }
}
