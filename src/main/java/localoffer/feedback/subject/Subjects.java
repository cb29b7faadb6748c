package localoffer.feedback.subject;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.content.Article;
import localoffer.content.Contents;
import localoffer.content.GlossaryTerm;
import localoffer.content.Library;
import localoffer.content.Navigation;
import localoffer.content.Term;
import localoffer.feedback.About;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import org.jspecify.annotations.Nullable;

/** The pages of this site that one can speak about, by their addresses. */
public final class Subjects {

  private static final String EASY = "/easy-read";

  /** Pages with an address and a name of their own. */
  private static final Map<String, String> FIXED =
      Map.of(
          "/", "the home page",
          "/search", "Search",
          "/topics", "All topics",
          "/glossary", "Hard words explained",
          "/display", "How this site looks and sounds",
          "/action-plan", "What we promised",
          "/surveys", "Surveys");

  /** Pages of which there are ever more, by what their addresses begin with. */
  private static final Map<String, String> BRANCHES =
      Map.of(
          "/you-said-we-did", "You said, we did",
          "/surveys/", "a survey",
          "/ask", "Ask and share");

  private static final Pattern BRANCH = Pattern.compile("/[a-z0-9/-]{1,150}");

  private final Library library;
  private final Listings listings;

  public Subjects(Library library, Listings listings) {
    this.library = library;
    this.listings = listings;
  }

  /** The page at a path; empty for a path that is none of ours. */
  public Optional<Subject> at(@Nullable String path) {
    if (path == null || !path.startsWith("/")) {
      return Optional.empty();
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (path.equals("/services/" + last)) {
      return listings.shownBySlug(last).map(Subjects::service);
    }
    if (path.equals("/providers/" + last)) {
      return listings.providerBySlug(last).map(Subjects::provider);
    }
    String title = Objects.requireNonNullElseGet(FIXED.get(path), () -> title(path, last));
    return title.isEmpty() ? Optional.empty() : Optional.of(new Subject(path, title, About.PAGE));
  }

  private String title(String path, String last) {
    Contents contents = library.contents();
    return contents
        .article(path)
        .map(article -> article.front().title())
        .or(() -> easyRead(contents, path))
        .or(() -> branch(path))
        .or(() -> section(contents, path, last))
        .or(() -> topic(contents, path, last))
        .or(() -> term(contents, path, last))
        .orElse("");
  }

  private static Optional<String> easyRead(Contents contents, String path) {
    return Optional.of(path)
        .filter(it -> it.endsWith(EASY))
        .flatMap(it -> contents.article(it.substring(0, it.length() - EASY.length())))
        .filter(article -> article.easyRead() != null)
        .map(article -> article.front().title() + ", in Easy Read");
  }

  private static Optional<String> branch(String path) {
    return BRANCHES.entrySet().stream()
        .filter(each -> path.startsWith(each.getKey()) && BRANCH.matcher(path).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<String> section(Contents contents, String path, String last) {
    return contents
        .navigation()
        .section(last)
        .filter(section -> section.href().equals(path))
        .map(Navigation.Section::name);
  }

  private static Optional<String> topic(Contents contents, String path, String last) {
    return contents.taxonomy().topics().all().stream()
        .filter(topic -> topic.id().equals(last) && path.equals("/topics/" + last))
        .map(Term::name)
        .findFirst();
  }

  private static Optional<String> term(Contents contents, String path, String last) {
    return contents.term(last).filter(term -> term.href().equals(path)).map(GlossaryTerm::term);
  }

  private static Subject service(Listing listing) {
    return new Subject("/services/" + listing.slug(), listing.details().name(), About.SERVICE);
  }

  private static Subject provider(Provider provider) {
    return new Subject(provider.href(), provider.name(), About.PAGE);
  }

  /** The paths of all of them. */
  public Stream<String> paths() {
    Contents contents = library.contents();
    return Stream.of(
            FIXED.keySet().stream(),
            contents.navigation().sections().stream().map(Navigation.Section::href),
            contents.articles().stream().map(Article::path),
            contents.taxonomy().topics().all().stream().map(topic -> "/topics/" + topic.id()),
            contents.glossary().stream().map(GlossaryTerm::href),
            listings.providers().stream().map(Provider::href),
            listings.published().stream().map(listing -> "/services/" + listing.slug()))
        .flatMap(paths -> paths);
  }
}
