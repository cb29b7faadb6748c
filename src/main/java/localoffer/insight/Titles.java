package localoffer.insight;

import java.util.Map;
import localoffer.content.Article;
import localoffer.insight.figure.Sources;
import localoffer.listing.Listing;

/** What pages are called, by their addresses. */
final class Titles {

  private static final String SERVICES = "/services/";
  private static final String EASY_READ = "/easy-read";

  private static final Map<String, String> FIXED =
      Map.of("/", "Home", "/search", "Search", "/topics", "All topics", "/glossary", "Hard words");

  private final Sources sources;

  Titles(Sources sources) {
    this.sources = sources;
  }

  /** The name of a page or service; its address where it has no other. */
  String of(String path) {
    String fixed = FIXED.get(path);
    if (fixed != null) {
      return fixed;
    }
    if (path.endsWith(EASY_READ)) {
      return of(path.substring(0, path.length() - EASY_READ.length())) + " (Easy Read)";
    }
    if (path.startsWith(SERVICES)) {
      return sources
          .listings()
          .publishedBySlug(path.substring(SERVICES.length()))
          .map(Listing::details)
          .map(details -> details.name() + " (service)")
          .orElse(path);
    }
    return sources
        .library()
        .contents()
        .article(path)
        .map(Article::front)
        .map(Article.Front::title)
        .orElse(path);
  }
}
