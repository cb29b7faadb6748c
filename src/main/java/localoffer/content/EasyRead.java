package localoffer.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An Easy Read page: sections of ideas, each idea a picture and its sentences. */
public record EasyRead(String title, @Nullable String checked, List<Section> sections) {

  /** A heading (none for the first, when the page begins without one), its ideas, and its links. */
  public record Section(@Nullable String heading, List<Idea> ideas, List<FindOutMore> links) {}

  /** A picture by its short name, and the sentences that it goes with. */
  public record Idea(@Nullable String picture, List<String> sentences) {}

  /** A link that stands alone. */
  public record FindOutMore(String text, String href) {}

  /** Reads the file; {@link ContentException} when a line of it is not Easy Read. */
  static EasyRead read(Path file) {
    Yaml.Sheet sheet = Yaml.Sheet.read(file);
    Front front = sheet.front(Front.class);
    return new EasyRead(front.title(), front.checked(), new Lines(file).read(sheet.body()));
  }

  /** All its sentences, in their order. */
  public List<String> sentences() {
    return sections.stream()
        .flatMap(section -> section.ideas().stream())
        .flatMap(idea -> idea.sentences().stream())
        .toList();
  }

  /** All its links, in their order. */
  public List<FindOutMore> links() {
    return sections.stream().flatMap(section -> section.links().stream()).toList();
  }

  /** The front matter of an Easy Read page. */
  private record Front(String title, @Nullable String checked) {}

  /** Takes the body line by line: a heading, a link, a picture with a sentence, or a sentence. */
  private static final class Lines {

    private static final Pattern PICTURE = Pattern.compile("!\\[([a-z0-9-]+)]\\s*(.+)");
    private static final Pattern LINK =
        Pattern.compile("> *\\[(.+)]\\((/(?!/)[^)\\s]*|https://[^)\\s]+)\\)");

    private final Path file;
    private final List<Section> sections = new ArrayList<>();
    private @Nullable String heading;
    private List<Idea> ideas = new ArrayList<>();
    private List<FindOutMore> links = new ArrayList<>();

    Lines(Path file) {
      this.file = file;
    }

    List<Section> read(String body) {
      body.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::line);
      endSection();
      return List.copyOf(sections);
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
      } else if (line.startsWith(">") || line.startsWith("!") || line.startsWith("#")) {
        throw new ContentException(
            file, "this line is not a picture, a link or a ## heading: " + line);
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
  }
}
