package localoffer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything in {@code content/} (the directory apart) as it was when it was read: never changes.
 */
public record Contents(
    Site site,
    Navigation navigation,
    Taxonomy taxonomy,
    Map<String, Article> pages,
    Map<String, GlossaryTerm> terms,
    Programme programme) {

  public Optional<Article> article(String path) {
    return Optional.ofNullable(pages.get(path));
  }

  public Optional<GlossaryTerm> term(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  /** All pages, in the order of their addresses. */
  public List<Article> articles() {
    return List.copyOf(pages.values());
  }

  /** The pages about a topic, in the order of their addresses. */
  public List<Article> about(String topic) {
    return pages.values().stream().filter(page -> page.front().topics().contains(topic)).toList();
  }

  /** All hard words, in the order of the alphabet. */
  public List<GlossaryTerm> glossary() {
    return List.copyOf(terms.values());
  }
}
