package localoffer.search.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import localoffer.content.Ages;
import localoffer.content.Taxonomy;
import localoffer.content.Term;
import localoffer.content.Terms;
import org.jspecify.annotations.Nullable;

/** What listings and pages have in common when they are made findable: taxonomy and plain text. */
final class Keywords {

  private static final Pattern MARKDOWN =
      Pattern.compile("\\]\\([^)]*\\)|[#*_`>|\\[\\]]|^[-+] ", Pattern.MULTILINE);

  private static final Pattern SHORT_FORM = Pattern.compile("(.+) \\(([^)]+)\\)");

  private Keywords() {}

  /** For all needs means for each of them. */
  static List<String> orAll(List<String> chosen, Terms terms) {
    return chosen.isEmpty() ? terms.all().stream().map(Term::id).toList() : chosen;
  }

  static List<String> bands(Taxonomy taxonomy, @Nullable Ages ages) {
    return taxonomy.ages().all().stream()
        .filter(band -> ages == null || band.ages().overlaps(ages))
        .map(Term::id)
        .toList();
  }

  /** The names of needs and topics, and their other names. */
  static List<String> of(Taxonomy taxonomy, List<String> needs, List<String> topics) {
    return Stream.concat(words(taxonomy.needs(), needs), words(taxonomy.topics(), topics)).toList();
  }

  private static Stream<String> words(Terms terms, List<String> ids) {
    return ids.stream()
        .flatMap(id -> terms.find(id).stream())
        .flatMap(term -> Stream.concat(Stream.of(term.name()), term.also().stream()));
  }

  /** "Advice Service (WIASS)" is also called "Advice Service" and "WIASS". */
  static List<String> aliases(String name) {
    Matcher matcher = SHORT_FORM.matcher(name);
    return matcher.matches() ? List.of(matcher.group(1), matcher.group(2)) : List.of();
  }

  /** The parts that there are, one a line. */
  static String join(@Nullable String... parts) {
    return String.join(
        "\n", Stream.of(parts).filter(part -> part != null && !part.isBlank()).toList());
  }

  /** Markdown without its marks. */
  static String plain(String markdown) {
    return MARKDOWN.matcher(markdown).replaceAll("");
  }
}
