package localoffer.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page: what its front matter says, its Markdown, and its Easy Read version where it has one.
 */
public record Article(String path, Front front, String markdown, @Nullable EasyRead easyRead) {

  /** The page in {@code file}; its address is its place below {@code folder}. */
  static Article read(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    Yaml.Sheet sheet = Yaml.Sheet.read(file);
    Front front = sheet.front(Front.class);
    if (front.title() == null || front.summary() == null) {
      throw new ContentException(file, "the front matter has no title or no summary");
    }
    Path easy = file.resolveSibling(file.getFileName().toString().replace(".md", ".easy.md"));
    return new Article(
        "/" + name.substring(0, name.length() - ".md".length()),
        front,
        sheet.body(),
        Files.exists(easy) ? EasyRead.read(easy) : null);
  }

  /** The slug of its section; empty for a page that stands alone, such as {@code /contact}. */
  public String section() {
    int slash = path.indexOf('/', 1);
    return slash < 0 ? "" : path.substring(1, slash);
  }

  /** The front matter, as {@code content/README.md} describes it. */
  public record Front(
      String title,
      String summary,
      List<String> questions,
      @Nullable String whoFor,
      @Nullable Ages ages,
      List<String> needs,
      List<String> topics,
      List<String> statutory,
      @Nullable String owner,
      @Nullable LocalDate written,
      @Nullable LocalDate reviewed,
      @Nullable LocalDate reviewDue,
      @Nullable String picture,
      @Nullable String readingAgeExcused,
      @Nullable String pathway) {

    public Front {
      questions = questions == null ? List.of() : List.copyOf(questions);
      needs = needs == null ? List.of() : List.copyOf(needs);
      topics = topics == null ? List.of() : List.copyOf(topics);
      statutory = statutory == null ? List.of() : List.copyOf(statutory);
    }
  }
}
