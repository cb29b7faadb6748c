package localoffer.content.page;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import localoffer.content.Contents;
import localoffer.content.GlossaryTerm;
import localoffer.content.Library;
import localoffer.web.Html;

/** One hard word: what it means, in Easy Read too, other names for it, and where to read more. */
public final class GlossaryTermPage {

  public static final String PATH = "/glossary/{term}";

  private final Html html;
  private final Library library;

  public GlossaryTermPage(Html html, Library library) {
    this.html = html;
    this.library = library;
  }

  public void show(Context ctx) {
    Contents contents = library.contents();
    GlossaryTerm term = contents.term(ctx.pathParam("term")).orElseThrow(NotFoundResponse::new);
    Map<String, Object> model = new HashMap<>();
    model.put("term", term);
    model.put("more", more(contents, term));
    html.answer(ctx, "content/glossary-term", model);
  }

  /** What the link to more is called; empty when there is nothing more. */
  private static String more(Contents contents, GlossaryTerm term) {
    String see = term.see();
    if (see == null) {
      return "";
    }
    return contents.article(see).map(article -> article.front().title()).orElse(term.term());
  }
}
