package localoffer.search;

import io.javalin.http.Context;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import localoffer.content.Library;
import localoffer.content.Site;

/** Tells a browser how to search this site from its address bar. */
public final class OpenSearchPage {

  public static final String PATH = "/opensearch.xml";

  private static final int LONGEST_NAME = 16;
  private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

  private final Library library;
  private final String baseUrl;

  /**
   * A description of this site.
   *
   * @param baseUrl what its addresses begin with
   */
  public OpenSearchPage(Library library, String baseUrl) {
    this.library = library;
    this.baseUrl = baseUrl;
  }

  public void show(Context ctx) throws XMLStreamException {
    ctx.contentType("application/opensearchdescription+xml; charset=utf-8")
        .result(describe(library.contents().site()));
  }

  private String describe(Site site) throws XMLStreamException {
    StringWriter text = new StringWriter();
    XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("OpenSearchDescription");
    xml.writeDefaultNamespace(NAMESPACE);
    element(
        xml, "ShortName", site.name().substring(0, Math.min(LONGEST_NAME, site.name().length())));
    element(xml, "Description", "Search " + site.name());
    element(xml, "InputEncoding", "UTF-8");
    url(xml, "text/html", SearchPage.PATH + "?q={searchTerms}");
    xml.writeEndDocument();
    xml.close();
    return text.toString();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void url(XMLStreamWriter xml, String type, String template) throws XMLStreamException {
    xml.writeEmptyElement("Url");
    xml.writeAttribute("type", type);
    xml.writeAttribute("template", baseUrl + template);
  }
}
