package localoffer.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.content.ContentException;

/**
 * Words that mean the same, as an officer keeps them in {@code index/synonyms.txt}: {@code a, b, c}
 * both ways; {@code a, b => c, d} one way; {@code #} begins a comment.
 */
public final class Synonyms {

  /** Nobody has any. */
  public static final Synonyms NONE = new Synonyms();

  private static final int LONGEST = 8;

  private final Map<List<String>, Set<List<String>>> expansions = new HashMap<>();
  private final Set<String> written = new LinkedHashSet<>();
  private int longest;

  private Synonyms() {}

  /**
   * Reads the file.
   *
   * @throws ContentException when a line cannot be understood, naming it
   */
  public static Synonyms read(Path file) {
    Synonyms read = new Synonyms();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        read.add(new Line(file, i + 1, lines.get(i)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  /** What a phrase may also be called, each as stemmed terms, itself not among them. */
  public Set<List<String>> of(List<String> stems) {
    return expansions.getOrDefault(stems, Set.of());
  }

  /** The most words that a known phrase has. */
  public int longest() {
    return longest;
  }

  /** Whether the word stands anywhere in the file, as written there in lower case. */
  public boolean knows(String word) {
    return written.contains(word.toLowerCase(Locale.UK));
  }

  private void add(Line line) {
    String text = line.withoutComment();
    if (text.isEmpty()) {
      return;
    }
    String[] sides = text.split("=>", -1);
    if (sides.length > 2) {
      throw line.problem("“=>” may stand only once");
    }
    List<List<String>> from = phrases(line, sides[0]);
    List<List<String>> to = sides.length == 2 ? phrases(line, sides[1]) : from;
    if (sides.length == 1 && from.size() < 2) {
      throw line.problem("at least two words or phrases, with a comma between them, are needed");
    }
    for (List<String> phrase : from) {
      Set<List<String>> known = expansions.computeIfAbsent(phrase, p -> new LinkedHashSet<>());
      to.stream().filter(other -> !other.equals(phrase)).forEach(known::add);
    }
  }

  private List<List<String>> phrases(Line line, String side) {
    List<List<String>> phrases = new ArrayList<>();
    for (String phrase : side.split(",", -1)) {
      List<String> stems = Analysis.terms(Analysis.STEMMED, phrase);
      if (stems.isEmpty()) {
        throw line.problem("there is nothing before or after a comma or “=>”");
      }
      if (stems.size() > LONGEST) {
        throw line.problem("“%s” has more than %d words".formatted(phrase.strip(), LONGEST));
      }
      written.addAll(Analysis.terms(Analysis.WRITTEN, phrase));
      longest = Math.max(longest, stems.size());
      phrases.add(stems);
    }
    return phrases;
  }

  @Override
  public String toString() {
    return expansions.entrySet().stream()
        .flatMap(entry -> Stream.of(entry.getKey() + "=" + entry.getValue()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private record Line(Path file, int number, String text) {

    String withoutComment() {
      int comment = text.indexOf('#');
      return (comment < 0 ? text : text.substring(0, comment)).strip();
    }

    ContentException problem(String what) {
      return new ContentException(file, "line %d: %s: %s".formatted(number, what, text.strip()));
    }
  }
}
