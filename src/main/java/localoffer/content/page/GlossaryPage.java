package localoffer.content.page;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.content.GlossaryTerm;
import localoffer.content.Library;
import localoffer.web.Html;

/** All hard words by their letter; a short form stands at its own letter too. */
public final class GlossaryPage {

  public static final String PATH = "/glossary";

  private final Html html;
  private final Library library;

  public GlossaryPage(Html html, Library library) {
    this.html = html;
    this.library = library;
  }

  public void show(Context ctx) {
    html.answer(ctx, "content/glossary", Map.of("letters", letters(library.contents().glossary())));
  }

  /** A letter, and the words that begin with it. */
  public record Letter(String letter, List<Entry> entries) {}

  /** A name under which families look, which may be a short form of the word that it leads to. */
  public record Entry(String name, GlossaryTerm term) {

    public boolean shortForm() {
      return !name.equals(term.term());
    }

    String letter() {
      String first = name.substring(0, 1).toUpperCase(Locale.UK);
      return Character.isLetter(first.charAt(0)) ? first : "0 to 9";
    }
  }

  private static List<Letter> letters(Collection<GlossaryTerm> terms) {
    return terms.stream()
        .flatMap(GlossaryPage::entries)
        .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER))
        .collect(Collectors.groupingBy(Entry::letter, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new Letter(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Stream<Entry> entries(GlossaryTerm term) {
    return Stream.concat(Stream.of(term.term()), Stream.ofNullable(term.acronym()))
        .distinct()
        .map(name -> new Entry(name, term));
  }
}
