package localoffer.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The sections in order, the ways in on the home page, and the foot of every page. */
public record Navigation(List<Section> sections, List<WayIn> situations, List<FootLink> footer) {

  static Navigation read(Path content) {
    return Yaml.read(content.resolve("navigation.yaml"), Navigation.class);
  }

  public Optional<Section> section(String slug) {
    return sections.stream().filter(section -> section.slug().equals(slug)).findFirst();
  }

  /** A group of pages with an address of its own; {@code pages} gives their order. */
  public record Section(
      String slug, String name, String summary, String picture, List<String> pages) {

    public String href() {
      return "/" + slug;
    }
  }

  /** A situation that a family may be in, and the page that meets it. */
  public record WayIn(String name, String summary, String picture, String href) {}

  /** A link at the foot of every page. */
  public record FootLink(String name, String href) {}
}
