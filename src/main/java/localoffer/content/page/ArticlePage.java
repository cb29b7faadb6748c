package localoffer.content.page;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.content.Article;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.content.markdown.HardWords;
import localoffer.content.markdown.HardWords.Explained;
import localoffer.content.markdown.MarkdownReader;
import localoffer.content.markdown.Prose;
import localoffer.content.markdown.Prose.Heading;
import localoffer.web.Html;

/** A page from {@code content/pages/}, its hard words explained, and how fresh it is. */
public final class ArticlePage {

  public static final String PATH = "/{section}/{page}";

  private static final int HEADINGS_WORTH_LISTING = 3;

  private final Html html;
  private final Library library;

  public ArticlePage(Html html, Library library) {
    this.html = html;
    this.library = library;
  }

  public void show(Context ctx) {
    show(ctx, "/" + ctx.pathParam("section") + "/" + ctx.pathParam("page"));
  }

  /** Answers with the page at this address, which may stand in no section. */
  void show(Context ctx, String path) {
    Contents contents = library.contents();
    Article article = contents.article(path).orElseThrow(NotFoundResponse::new);
    Prose prose = MarkdownReader.read(article.markdown());
    Explained explained = new HardWords(contents.glossary()).explain(prose.html());
    List<Heading> headings = prose.headings();

    Map<String, Object> model = new HashMap<>();
    model.put("article", article);
    model.put("section", contents.navigation().section(article.section()).orElse(null));
    model.put("html", explained.html());
    model.put("words", explained.words());
    model.put("headings", headings.size() < HEADINGS_WORTH_LISTING ? List.of() : headings);
    model.put("freshness", Freshness.of(article.front()));
    html.answer(ctx, "content/article", model);
  }
}
