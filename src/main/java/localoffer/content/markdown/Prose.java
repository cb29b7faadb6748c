package localoffer.content.markdown;

import java.util.List;

/**
 * Markdown as a page shows it: safe HTML, its second-level headings, its words without marks (a
 * line for each block), the addresses that it links to as written, and what was refused as unsafe.
 */
public record Prose(
    String html, List<Heading> headings, String text, List<String> links, List<String> refused) {

  /** A heading and the id by which a contents list links to it. */
  public record Heading(String id, String text) {}

  /** The words under one second-level heading; what comes before the first stands under none. */
  public record Section(Heading heading, String text) {}

  /** The words again, section by section; those without any are left out. */
  public List<Section> sections() {
    return MarkdownReader.sections(html);
  }
}
