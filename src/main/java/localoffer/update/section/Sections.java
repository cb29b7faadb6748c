package localoffer.update.section;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import localoffer.content.Taxonomy;
import localoffer.content.Terms;
import localoffer.content.Yaml;
import localoffer.listing.Provider;
import localoffer.place.Area;
import localoffer.place.Places;
import org.jspecify.annotations.Nullable;

/** All that a provider is asked, with the choices as the taxonomy has them now. */
public final class Sections {

  private final Path file;
  private final Supplier<Taxonomy> taxonomy;
  private final List<Choice> areas;
  private volatile @Nullable List<Section> read;

  private Sections(Path file, Supplier<Taxonomy> taxonomy, List<Choice> areas) {
    this.file = file;
    this.taxonomy = taxonomy;
    this.areas = areas;
  }

  /**
   * Those of {@code forms/listing.yaml} in the content folder, read when somebody first asks.
   *
   * @param taxonomy asked each time, because officers change it while the site runs
   */
  public static Sections in(Path content, Supplier<Taxonomy> taxonomy, Places places) {
    return new Sections(
        content.resolve("forms/listing.yaml"),
        taxonomy,
        places.areas().stream().map(Area::name).map(name -> new Choice(name, name)).toList());
  }

  /** The sections for an organisation of a kind. */
  public List<Section> of(Provider.Kind kind) {
    Taxonomy now = taxonomy.get();
    return all().stream()
        .filter(section -> section.isFor(kind))
        .map(section -> with(section, now))
        .toList();
  }

  /** Where an answer is put right: its section and question, for a mistake that the rules found. */
  public Optional<Place> about(String problem, Provider.Kind kind) {
    return of(kind).stream()
        .flatMap(section -> section.questions().stream().map(q -> new Place(section, q)))
        .filter(place -> place.question().about(problem).isPresent())
        .findFirst();
  }

  /** A question and the section that it stands in. */
  public record Place(Section section, Question question) {

    /** Its address below that of the form. */
    public String path() {
      return section.id() + "/" + question.id();
    }
  }

  private List<Section> all() {
    List<Section> sections = read;
    if (sections == null) {
      sections = Yaml.readList(file, Section.class);
      read = sections;
    }
    return sections;
  }

  private Section with(Section section, Taxonomy now) {
    List<Question> questions =
        section.questions().stream()
            .map(q -> q.with(q.fields().stream().map(field -> with(field, now)).toList()))
            .toList();
    return new Section(section.id(), section.title(), section.picture(), section.only(), questions);
  }

  private Field with(Field field, Taxonomy now) {
    String from = field.from();
    return from == null ? field : field.choosing(offered(from, field.kind(), now));
  }

  private List<Choice> offered(String from, Kind kind, Taxonomy now) {
    return switch (from) {
      case "areas" -> areas;
      case "needs" -> named(now.needs());
      case "topics" -> named(now.topics());
      case "access" -> named(now.access());
      case "levels" -> explained(now.levels(), kind);
      default -> throw new IllegalStateException("There is no taxonomy called " + from);
    };
  }

  private static List<Choice> named(Terms terms) {
    return terms.all().stream().map(term -> new Choice(term.id(), term.name())).toList();
  }

  private static List<Choice> explained(Terms terms, Kind kind) {
    Stream<Choice> all =
        terms.all().stream()
            .map(term -> new Choice(term.id(), term.name() + ". " + term.summary()));
    Stream<Choice> none = Stream.of(new Choice("", "We do not want to say"));
    return Stream.concat(all, kind == Kind.ONE ? none : Stream.empty()).toList();
  }
}
