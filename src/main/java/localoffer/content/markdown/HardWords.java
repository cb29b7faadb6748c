package localoffer.content.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.content.GlossaryTerm;
import org.jspecify.annotations.Nullable;

/**
 * Links each hard word to its meaning where it first stands in a text: whole words, the longest
 * first, never inside a heading or another link.
 */
public final class HardWords {

  private static final Pattern TAG_OR_TEXT = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>|[^<]+");
  private static final Pattern LEFT_ALONE = Pattern.compile("h[1-6]|a|code|pre|th");

  private final Map<String, GlossaryTerm> byName = new TreeMap<>();
  private final @Nullable Pattern names;

  /** Knows these words, by their names and by the short forms that only one of them has. */
  public HardWords(Collection<GlossaryTerm> terms) {
    Set<String> shared = new HashSet<>();
    for (GlossaryTerm term : terms) {
      for (String form : forms(term)) {
        GlossaryTerm other = byName.putIfAbsent(form, term);
        if (other != null && !other.equals(term)) {
          shared.add(form);
        }
      }
    }
    byName.keySet().removeAll(shared);
    terms.forEach(term -> byName.put(key(term.term()), term));
    names = byName.isEmpty() ? null : pattern(byName.keySet());
  }

  /** HTML with its hard words linked, and those words in the order in which they first stand. */
  public record Explained(String html, List<GlossaryTerm> words) {}

  /** Explains the words in HTML that {@link MarkdownReader} made. */
  public Explained explain(String html) {
    if (names == null) {
      return new Explained(html, List.of());
    }
    Map<String, GlossaryTerm> found = new LinkedHashMap<>();
    StringBuilder explained = new StringBuilder(html.length() + 512);
    int leftAlone = 0;
    Matcher part = TAG_OR_TEXT.matcher(html);
    while (part.find()) {
      if (part.group(2) == null) {
        explained.append(leftAlone > 0 ? part.group() : linked(names, part.group(), found));
      } else {
        explained.append(part.group());
        if (LEFT_ALONE.matcher(part.group(2)).matches()) {
          leftAlone += part.group(1).isEmpty() ? 1 : -1;
        }
      }
    }
    return new Explained(explained.toString(), List.copyOf(found.values()));
  }

  /** Text without these words, for measuring what is left. */
  public String leftOutOf(String text) {
    return names == null ? text : names.matcher(text).replaceAll(" ");
  }

  private String linked(Pattern names, String text, Map<String, GlossaryTerm> found) {
    return names
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(link(match.group(), found)));
  }

  private String link(String words, Map<String, GlossaryTerm> found) {
    GlossaryTerm term = named(words);
    if (term == null || found.putIfAbsent(term.id(), term) != null) {
      return words;
    }
    return "<a class=\"term\" href=\"%s\">%s</a>".formatted(term.href(), words);
  }

  private @Nullable GlossaryTerm named(String words) {
    GlossaryTerm term = byName.get(key(words));
    return term == null && words.endsWith("s")
        ? byName.get(key(words.substring(0, words.length() - 1)))
        : term;
  }

  /**
   * Its short form, and its other names in capitals: those in small letters may mean other things.
   */
  private static List<String> forms(GlossaryTerm term) {
    Stream<String> others = term.also().stream().filter(name -> capitals(name) >= 2);
    return Stream.concat(Stream.ofNullable(term.acronym()), others).map(HardWords::key).toList();
  }

  /** Short forms are told from words by their capitals; other names begin a sentence with one. */
  private static String key(String name) {
    String spaced = name.replace("&#39;", "'").replace('\u2019', '\'').replaceAll("\\s+", " ");
    return shortForm(spaced) ? spaced : spaced.toLowerCase(Locale.UK);
  }

  private static boolean shortForm(String name) {
    return name.length() <= 8 && capitals(name) >= 2;
  }

  private static long capitals(String name) {
    return name.chars().filter(Character::isUpperCase).count();
  }

  private static Pattern pattern(Collection<String> names) {
    List<String> alternatives = new ArrayList<>();
    names.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(
            name -> alternatives.add(shortForm(name) ? words(name) : "(?i:" + words(name) + ")"));
    return Pattern.compile(
        alternatives.stream()
            .collect(
                Collectors.joining("|", "(?<![\\p{L}\\p{N}&-])(?:", ")s?(?![\\p{L}\\p{N}-])")));
  }

  private static String words(String name) {
    return Stream.of(name.split(" "))
        .map(word -> Pattern.quote(word).replace("'", "\\E(?:'|\u2019|&#39;)\\Q"))
        .collect(Collectors.joining("\\s+"));
  }
}
