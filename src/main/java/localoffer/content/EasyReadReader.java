package localoffer.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.content.EasyRead.FindOutMore;
import localoffer.content.EasyRead.Idea;
import localoffer.content.EasyRead.Section;
import org.jspecify.annotations.Nullable;

/** Reads Easy Read pages: one sentence a line, a picture before each new idea. */
final class EasyReadReader {

  private static final Pattern PICTURE = Pattern.compile("!\\[([a-z0-9-]+)]\\s*(.+)");
  private static final Pattern LINK = Pattern.compile("> *\\[(.+)]\\((/[^)\\s]*|https://[^)\\s]+)\\)");

  private final Path file;
  private final List<Section> sections = new ArrayList<>();
  private @Nullable String heading;
  private List<Idea> ideas = new ArrayList<>();
  private List<FindOutMore> links = new ArrayList<>();

  private EasyReadReader(Path file) {
    this.file = file;
  }

  static EasyRead read(Path file, ArticleReader.Sheet sheet) {
    Front front = Yaml.parse(file, sheet.front(), Front.class);
    EasyReadReader reader = new EasyReadReader(file);
    sheet.body().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reader::line);
    reader.endSection();
    return new EasyRead(front.title(), front.checked(), List.copyOf(reader.sections));
  }

  private void line(String line) {
    Matcher picture = PICTURE.matcher(line);
    Matcher link = LINK.matcher(line);
    if (line.startsWith("## ")) {
      endSection();
      heading = line.substring(3).strip();
    } else if (picture.matches()) {
      idea(picture.group(1)).sentences().add(picture.group(2));
    } else if (link.matches()) {
      links.add(new FindOutMore(link.group(1), link.group(2)));
    } else if (line.startsWith(">") || line.startsWith("!")) {
      throw new ContentException(file, "this line is neither a picture nor a link: " + line);
    } else {
      (ideas.isEmpty() ? idea(null) : ideas.getLast()).sentences().add(line);
    }
  }

  private Idea idea(@Nullable String picture) {
    Idea idea = new Idea(picture, new ArrayList<>());
    ideas.add(idea);
    return idea;
  }

  private void endSection() {
    if (!ideas.isEmpty() || !links.isEmpty()) {
      sections.add(new Section(heading, List.copyOf(ideas), List.copyOf(links)));
    }
    heading = null;
    ideas = new ArrayList<>();
    links = new ArrayList<>();
  }

  /** The front matter of an Easy Read page. */
  private record Front(String title, @Nullable String checked) {}
}
