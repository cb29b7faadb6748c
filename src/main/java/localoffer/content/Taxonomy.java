package localoffer.content;

import java.nio.file.Path;

/** The words by which pages and listings are sorted, as officers keep them in {@code content/}. */
public record Taxonomy(
    Terms needs, Terms topics, Terms ages, Terms levels, Terms access, Terms statutory) {

  /** Reads them from the content folder. */
  public static Taxonomy read(Path content) {
    Path folder = content.resolve("taxonomy");
    return new Taxonomy(
        terms(folder.resolve("needs.yaml")),
        terms(folder.resolve("topics.yaml")),
        terms(folder.resolve("ages.yaml")),
        terms(folder.resolve("levels.yaml")),
        terms(folder.resolve("access.yaml")),
        terms(content.resolve("statutory/schedule-2.yaml")));
  }

  private static Terms terms(Path file) {
    return new Terms(Yaml.readList(file, Term.class));
  }
}
