package localoffer.browse;

import io.javalin.http.Context;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import localoffer.content.Article;
import localoffer.content.Contents;
import localoffer.content.GlossaryTerm;
import localoffer.content.Library;
import localoffer.content.Navigation;
import localoffer.listing.Listings;
import localoffer.listing.Provider;

/** Every address that a search engine should know. */
public final class SitemapPage {

  public static final String PATH = "/sitemap.xml";

  /** No more stand in one file, says the protocol. */
  private static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Library library;
  private final Listings listings;
  private final String baseUrl;

  /**
   * The addresses of a site.
   *
   * @param baseUrl what they begin with
   */
  public SitemapPage(Library library, Listings listings, String baseUrl) {
    this.library = library;
    this.listings = listings;
    this.baseUrl = baseUrl;
  }

  public void show(Context ctx) throws XMLStreamException {
    ctx.contentType("application/xml; charset=utf-8");
    XMLStreamWriter xml =
        XMLOutputFactory.newFactory().createXMLStreamWriter(ctx.outputStream(), "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("urlset");
    xml.writeDefaultNamespace(NAMESPACE);
    for (String path : paths().limit(MOST).toList()) {
      xml.writeStartElement("url");
      xml.writeStartElement("loc");
      xml.writeCharacters(baseUrl + path);
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndDocument();
    xml.close();
  }

  private Stream<String> paths() {
    Contents contents = library.contents();
    return Stream.of(
            Stream.of(
                HomePage.PATH,
                TopicsPage.PATH,
                "/glossary",
                "/you-said-we-did",
                "/you-said-we-did/easy-read"),
            contents.navigation().sections().stream().map(Navigation.Section::href),
            contents.articles().stream().flatMap(SitemapPage::paths),
            contents.taxonomy().topics().all().stream().map(topic -> "/topics/" + topic.id()),
            contents.glossary().stream().map(GlossaryTerm::href),
            listings.providers().stream().map(Provider::href),
            listings.published().stream().map(listing -> "/services/" + listing.slug()))
        .flatMap(paths -> paths);
  }

  private static Stream<String> paths(Article article) {
    return article.easyRead() == null
        ? Stream.of(article.path())
        : Stream.of(article.path(), article.path() + "/easy-read");
  }
}
