package localoffer.search.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import localoffer.content.Article;
import localoffer.content.EasyRead;
import localoffer.content.GlossaryTerm;
import localoffer.content.Taxonomy;
import localoffer.content.Term;
import localoffer.content.markdown.MarkdownReader;
import localoffer.listing.Listing;
import localoffer.place.Places;
import localoffer.search.document.Shown.Kind;
import org.jspecify.annotations.Nullable;

/** Makes listings, pages, hard words and the taxonomy findable. */
public final class Findables {

  private static final double GLOSSARY = 0.25;
  private static final double SUGGESTED_FIRST = 2;
  private static final int LONGEST_SUMMARY = 160;

  private final Taxonomy taxonomy;
  private final FindableListings listings;

  public Findables(Taxonomy taxonomy, Places places) {
    this.taxonomy = taxonomy;
    this.listings = new FindableListings(taxonomy, places);
  }

  /** The id of a listing's document. */
  public static String id(UUID listing) {
    return "listing:" + listing;
  }

  public Findable of(Listing listing) {
    return listings.of(listing);
  }

  public Findable of(Article article) {
    Article.Front front = article.front();
    String body = Keywords.join(Keywords.plain(article.markdown()), easy(article.easyRead()));
    Map<Field, List<String>> text = new EnumMap<>(Field.class);
    text.put(Field.NAME, List.of(front.title()));
    text.put(Field.QUESTIONS, front.questions());
    text.put(Field.KEYWORDS, Keywords.of(taxonomy, front.needs(), front.topics()));
    text.put(Field.SUMMARY, List.of(front.summary()));
    text.put(Field.BODY, List.of(body));
    String ages = front.ages() == null ? null : front.ages().inWords();
    Shown shown =
        new Shown(
            Kind.PAGE,
            front.title(),
            article.path(),
            front.summary(),
            body,
            null,
            ages,
            front.needs(),
            null,
            null,
            null,
            null,
            List.of());
    return new Findable(
        "page:" + article.path(),
        shown,
        List.of(),
        text,
        facets(front),
        front.ages(),
        front.needs(),
        true,
        1,
        parts(article));
  }

  public Findable of(GlossaryTerm term) {
    List<String> names = new ArrayList<>(term.also());
    if (term.acronym() != null) {
      names.add(term.acronym());
    }
    Map<Field, List<String>> text = new EnumMap<>(Field.class);
    text.put(Field.NAME, Stream.concat(Stream.of(term.term()), names.stream()).toList());
    text.put(Field.SUMMARY, List.of(term.means()));
    String title = term.acronym() == null ? term.term() : term.term() + " (" + term.acronym() + ")";
    Shown shown = Shown.text(Kind.GLOSSARY, title, term.href(), term.means(), null);
    return new Findable(
        "term:" + term.id(),
        shown,
        names,
        text,
        Map.of(Facet.KIND, List.of(Kind.GLOSSARY.id())),
        null,
        List.of(),
        true,
        GLOSSARY,
        List.of());
  }

  /**
   * Something else that families read under an address of ours.
   *
   * @param id says what it is and which, as that of {@link Findable} does
   * @param said what it says, the most telling first
   */
  public static Findable other(
      String id, String title, String href, List<String> said, List<String> topics) {
    String body = String.join(" ", said);
    String first = said.isEmpty() ? "" : said.getFirst();
    String summary =
        first.length() <= LONGEST_SUMMARY
            ? first
            : first.substring(0, LONGEST_SUMMARY).replaceFirst("\\s+\\S*$", "") + " ...";
    Map<Field, List<String>> text = new EnumMap<>(Field.class);
    text.put(Field.NAME, List.of(title));
    text.put(Field.BODY, said);
    return new Findable(
        id,
        Shown.text(Kind.PAGE, title, href, summary, body),
        List.of(),
        text,
        Map.of(Facet.KIND, List.of(Kind.PAGE.id()), Facet.TOPIC, topics),
        null,
        List.of(),
        true,
        1,
        said.stream().map(words -> new Part("", "", words)).toList());
  }

  /** The topics and needs: they are suggested while a person types, and are never results. */
  public List<Findable> ofTaxonomy() {
    return Stream.concat(
            taxonomy.topics().all().stream()
                .map(topic -> suggested(topic, Kind.TOPIC, "/topics/" + topic.id())),
            taxonomy.needs().all().stream()
                .map(need -> suggested(need, Kind.NEED, "/search?need=" + need.id())))
        .toList();
  }

  private static Findable suggested(Term term, Kind kind, String href) {
    Shown shown = Shown.text(kind, term.name(), href, "", null);
    return new Findable(
        kind.id() + ":" + term.id(),
        shown,
        term.also(),
        Map.of(),
        Map.of(),
        null,
        List.of(),
        true,
        SUGGESTED_FIRST,
        List.of());
  }

  private Map<Facet, List<String>> facets(Article.Front front) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.AGE, Keywords.bands(taxonomy, front.ages()));
    facets.put(Facet.NEED, Keywords.orAll(front.needs(), taxonomy.needs()));
    facets.put(Facet.TOPIC, front.topics());
    facets.put(Facet.KIND, List.of(Kind.PAGE.id()));
    return facets;
  }

  private static List<Part> parts(Article article) {
    return MarkdownReader.read(article.markdown()).sections().stream()
        .map(section -> new Part(section.heading().text(), section.heading().id(), section.text()))
        .toList();
  }

  private static String easy(@Nullable EasyRead easy) {
    return easy == null
        ? ""
        : String.join(
            " ",
            easy.sections().stream()
                .flatMap(section -> section.ideas().stream())
                .flatMap(idea -> idea.sentences().stream())
                .toList());
  }
}
