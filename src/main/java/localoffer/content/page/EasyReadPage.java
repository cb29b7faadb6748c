package localoffer.content.page;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import localoffer.content.Article;
import localoffer.content.Contents;
import localoffer.content.EasyRead;
import localoffer.content.Library;
import localoffer.web.Html;

/** The Easy Read version of a page: a picture, and beside it the few words that it goes with. */
public final class EasyReadPage {

  public static final String PATH = "/{section}/{page}/easy-read";

  /**
   * Where the Easy Read version of a page that stands alone is; routed before {@link ArticlePage}.
   */
  public static final String ALONE_PATH = "/{page}/easy-read";

  private final Html html;
  private final Library library;

  public EasyReadPage(Html html, Library library) {
    this.html = html;
    this.library = library;
  }

  public void show(Context ctx) {
    show(ctx, "/" + ctx.pathParam("section") + "/" + ctx.pathParam("page"));
  }

  public void showAlone(Context ctx) {
    show(ctx, "/" + ctx.pathParam("page"));
  }

  private void show(Context ctx, String path) {
    Contents contents = library.contents();
    Article article = contents.article(path).orElseThrow(NotFoundResponse::new);
    EasyRead easyRead = article.easyRead();
    if (easyRead == null) {
      throw new NotFoundResponse();
    }
    Map<String, Object> model = new HashMap<>();
    model.put("article", article);
    model.put("section", contents.navigation().section(article.section()).orElse(null));
    model.put("easy", easyRead);
    html.answer(ctx, "content/easy-read", model);
  }
}
