package localoffer.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.content.markdown.Prose.Heading;
import localoffer.content.markdown.Prose.Section;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Makes safe HTML from Markdown (CommonMark and tables) that anybody may have written. */
public final class MarkdownReader {

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
          .set(HtmlRenderer.GENERATE_HEADER_ID, true)
          .set(HtmlRenderer.RENDER_HEADER_ID, true)
          .set(HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES, true)
          .toImmutable();
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private static final PolicyFactory SAFE =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "hr", "ul", "ol", "li", "blockquote", "strong", "em", "code")
          .allowElements("h2", "h3", "h4", "table", "thead", "tbody", "tr", "td", "pre", "a")
          .allowElements((name, attributes) -> "h2", "h1")
          .allowElements(MarkdownReader::columnHeading, "th")
          .allowAttributes("id")
          .matching(Pattern.compile("[a-z0-9][a-z0-9-]*"))
          .onElements("h1", "h2", "h3", "h4")
          .allowAttributes("start")
          .matching(Pattern.compile("\\d{1,4}"))
          .onElements("ol")
          .allowUrlProtocols("http", "https", "mailto", "tel")
          .allowAttributes("href")
          .matching(Pattern.compile("(?i)(?:https?://|mailto:|tel:|#|/(?![/\\\\])|/$).*"))
          .onElements("a")
          .toFactory();

  private static final Pattern HEADING =
      Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>", Pattern.DOTALL);
  private static final Pattern BLOCK_END =
      Pattern.compile("</(?:p|h[2-4]|li|t[dh]|blockquote|pre)>|<br />");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private MarkdownReader() {}

  /** Reads the Markdown; never fails, whatever is in it. */
  public static Prose read(String markdown) {
    Node document = PARSER.parse(markdown);
    List<String> refused = new ArrayList<>();
    String html = SAFE.sanitize(RENDERER.render(document), new Refusals(), refused);
    return new Prose(html, headings(html), text(html), links(document), List.copyOf(refused));
  }

  private static @Nullable String columnHeading(String name, List<String> attributes) {
    attributes.add("scope");
    attributes.add("col");
    return name;
  }

  private static List<Heading> headings(String html) {
    Matcher heading = HEADING.matcher(html);
    List<Heading> headings = new ArrayList<>();
    while (heading.find()) {
      headings.add(new Heading(heading.group(1), text(heading.group(2))));
    }
    return List.copyOf(headings);
  }

  static List<Section> sections(String html) {
    List<Section> sections = new ArrayList<>();
    Matcher heading = HEADING.matcher(html);
    Heading under = new Heading("", "");
    int from = 0;
    while (heading.find()) {
      sections.add(new Section(under, text(html.substring(from, heading.start()))));
      under = new Heading(heading.group(1), text(heading.group(2)));
      from = heading.end();
    }
    sections.add(new Section(under, text(html.substring(from))));
    return sections.stream().filter(section -> !section.text().isEmpty()).toList();
  }

  /** Words only: each block on a line of its own. */
  private static String text(String html) {
    String lines = BLOCK_END.matcher(html.replace('\n', ' ')).replaceAll("\n");
    String words = Encoding.decodeHtml(TAG.matcher(lines).replaceAll(""), false);
    return words.replaceAll("[ \\t]+", " ").replaceAll(" ?\\n[ \\n]*", "\n").strip();
  }

  private static List<String> links(Node document) {
    List<String> links = new ArrayList<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Link || node instanceof AutoLink || node instanceof Reference) {
        links.add(((LinkNodeBase) node).getUrl().unescape());
      }
    }
    return List.copyOf(links);
  }

  /** Notes what the sanitiser left out, for those who check what is written. */
  private static final class Refusals implements HtmlChangeListener<List<String>> {

    @Override
    public void discardedTag(@Nullable List<String> refused, String element) {
      if (refused != null) {
        refused.add("<" + element.toLowerCase(Locale.ROOT) + ">");
      }
    }

    @Override
    public void discardedAttributes(
        @Nullable List<String> refused, String element, String... attributes) {
      if (refused != null) {
        refused.add("<" + element + " " + String.join(" ", attributes) + ">");
      }
    }
  }
}
