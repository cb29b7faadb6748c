package localoffer.content.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Article;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.content.Navigation.Section;
import localoffer.content.Term;
import localoffer.content.Terms;
import localoffer.web.Html;

/** A section and its pages; its address may also be that of a page that stands alone. */
public final class SectionPage {

  public static final String PATH = "/{section}";

  private final Html html;
  private final Library library;
  private final ArticlePage alone;

  public SectionPage(Html html, Library library, ArticlePage alone) {
    this.html = html;
    this.library = library;
    this.alone = alone;
  }

  public void show(Context ctx) {
    String slug = ctx.pathParam("section");
    Contents contents = library.contents();
    Optional<Section> section = contents.navigation().section(slug);
    if (section.isEmpty()) {
      alone.show(ctx, "/" + slug);
      return;
    }
    List<Article> articles = articles(contents, section.get());
    html.answer(
        ctx,
        "content/section",
        Map.of(
            "section", section.get(),
            "articles", articles,
            "topics", topics(contents.taxonomy().topics(), articles)));
  }

  /** The pages that navigation names, in its order; then whatever else stands in the section. */
  private static List<Article> articles(Contents contents, Section section) {
    Stream<Article> named =
        section.pages().stream()
            .flatMap(page -> contents.article(section.href() + "/" + page).stream());
    Stream<Article> others =
        contents.articles().stream().filter(article -> article.section().equals(section.slug()));
    return Stream.concat(named, others).distinct().toList();
  }

  /** Where the directory has services on what these pages are about. */
  private static List<Term> topics(Terms topics, List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.front().topics().stream())
        .distinct()
        .flatMap(id -> topics.find(id).stream())
        .toList();
  }
}
