package localoffer.feedback.showing;

import io.javalin.http.Context;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The same as a feed (RSS 2.0), for whoever wants to hear of each as it comes. */
public final class YouSaidFeedPage {

  public static final String PATH = YouSaidWeDidPage.PATH + "/feed";

  private static final int MOST = 50;

  private final Published published;
  private final Supplier<String> siteName;
  private final String baseUrl;

  /**
   * A feed of this site.
   *
   * @param baseUrl what its addresses begin with
   */
  public YouSaidFeedPage(Published published, Supplier<String> siteName, String baseUrl) {
    this.published = published;
    this.siteName = siteName;
    this.baseUrl = baseUrl;
  }

  public void show(Context ctx) throws XMLStreamException {
    ctx.contentType("application/rss+xml; charset=utf-8");
    XMLStreamWriter xml =
        XMLOutputFactory.newFactory().createXMLStreamWriter(ctx.outputStream(), "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("rss");
    xml.writeAttribute("version", "2.0");
    xml.writeStartElement("channel");
    element(xml, "title", "You said, we did - " + siteName.get());
    element(xml, "link", baseUrl + YouSaidWeDidPage.PATH);
    element(xml, "description", "What families told us, and what we did about it");
    for (Told told : published.all().stream().limit(MOST).toList()) {
      item(xml, told);
    }
    xml.writeEndDocument();
    xml.close();
  }

  private void item(XMLStreamWriter xml, Told told) throws XMLStreamException {
    xml.writeStartElement("item");
    element(xml, "title", "You said: " + beginning(told.said()));
    element(xml, "link", baseUrl + YouSaidWeDidPage.PATH + "#" + told.anchor());
    element(
        xml,
        "description",
        "You said: " + told.said() + "\n\n" + told.heading() + ": " + told.answer().words());
    element(
        xml,
        "pubDate",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(told.publishedAt().atOffset(ZoneOffset.UTC)));
    xml.writeStartElement("guid");
    xml.writeAttribute("isPermaLink", "false");
    xml.writeCharacters(told.id().toString());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static String beginning(String words) {
    String line = words.lines().findFirst().orElse("");
    int end = line.offsetByCodePoints(0, Math.min(80, line.codePointCount(0, line.length())));
    return end == line.length() ? line : line.substring(0, end) + "...";
  }

  /** With whatever XML cannot say left out. */
  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(
        text.replaceAll(
            "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", ""));
    xml.writeEndElement();
  }
}
