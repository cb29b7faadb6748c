package localoffer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The content folder as it is now: reads it whole, and hands out one unchanging reading at a time. */
public final class Library {

  private final Path folder;
  private volatile Contents contents;
  private volatile long version = 1;

  private Library(Path folder, Contents contents) {
    this.folder = folder;
    this.contents = contents;
  }

  /**
   * Reads the folder.
   *
   * @throws ContentException when a file cannot be used
   */
  public static Library open(Path folder) {
    return new Library(folder, readAll(folder));
  }

  public Contents contents() {
    return contents;
  }

  /** Rises with every reading. */
  public long version() {
    return version;
  }

  /** Reads the folder again; what was there before stays when it cannot be read. */
  public synchronized void reload() {
    contents = readAll(folder);
    version++;
  }

  private static Contents readAll(Path folder) {
    return new Contents(
        Site.read(folder),
        Navigation.read(folder),
        Taxonomy.read(folder),
        pages(folder.resolve("pages")),
        glossary(folder.resolve("glossary.yaml")));
  }

  private static Map<String, Article> pages(Path folder) {
    Map<String, Article> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().endsWith(".easy.md"))
          .map(file -> Article.read(folder, file))
          .forEach(article -> pages.put(article.path(), article));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static Map<String, GlossaryTerm> glossary(Path file) {
    List<GlossaryTerm> terms =
        Yaml.readList(file, GlossaryTerm.class).stream()
            .sorted(Comparator.comparing(GlossaryTerm::term, String.CASE_INSENSITIVE_ORDER))
            .toList();
    Map<String, GlossaryTerm> byId = new LinkedHashMap<>();
    terms.forEach(term -> byId.put(term.id(), term));
    return byId;
  }
}
