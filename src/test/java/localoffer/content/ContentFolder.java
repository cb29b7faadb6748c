package localoffer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small content folder for a test: the real taxonomy and pictures, one page, one hard word. */
public final class ContentFolder {

  private static final Path REAL = Path.of("content");

  private final Path folder;

  private ContentFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes it into an empty folder. */
  public static ContentFolder in(Path folder) {
    ContentFolder content = new ContentFolder(folder);
    content.copy("site.yaml").copy("pictures.yaml").copy("statutory/schedule-2.yaml");
    for (String name : new String[] {"needs", "topics", "ages", "levels", "access"}) {
      content.copy("taxonomy/" + name + ".yaml");
    }
    return content
        .write(
            "site.yaml", content.text("site.yaml").replaceAll("(advice|forum): .*", "$1: /topics"))
        .write(
            "glossary.yaml", "- {id: advocate, term: Advocate, means: On your side., easy: Help.}")
        .write(
            "navigation.yaml",
            """
            sections:
              - {slug: care, name: Care, summary: Care, picture: sofa, pages: [breaks]}
            situations: []
            footer: []
            """)
        .page("care/breaks", "Some words.");
  }

  public Path path() {
    return folder;
  }

  /** Writes a page with good front matter. */
  public ContentFolder page(String name, String markdown) {
    return write("pages/" + name + ".md", frontMatter("") + markdown);
  }

  /** Good front matter, with these lines in it too. */
  public static String frontMatter(String more) {
    return """
    ---
    title: Breaks
    summary: Time off.
    questions: [I need a rest, someone to look after him]
    topics: [short-breaks]
    owner: A team
    written: 2026-11-22
    %s---
    """
        .formatted(more);
  }

  public ContentFolder write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ContentFolder copy(String name) {
    try {
      return write(name, Files.readString(REAL.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
