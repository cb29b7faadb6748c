package localoffer.feedback.showing;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import localoffer.web.Html;

/** What families said and what we did, in Easy Read. */
public final class YouSaidEasyReadPage {

  public static final String PATH = YouSaidWeDidPage.PATH + "/easy-read";

  private static final int MOST = 10;

  private final Html html;
  private final Published published;

  public YouSaidEasyReadPage(Html html, Published published) {
    this.html = html;
    this.published = published;
  }

  public void show(Context ctx) {
    List<Told> items =
        published.all().stream().filter(it -> it.answer().easy().isThere()).limit(MOST).toList();
    html.answer(
        ctx, "feedback/you-said-easy-read", Map.of("items", items, "figures", published.figures()));
  }
}
