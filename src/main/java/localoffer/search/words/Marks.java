package localoffer.search.words;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import localoffer.search.words.Analysis.Word;

/** Marks in a text the words that a query found it by. */
public final class Marks {

  private static final int LONGEST_SENTENCE = 220;

  private final Set<String> stems = new HashSet<>();

  public Marks(List<Group> groups) {
    for (Group group : groups) {
      stems.addAll(group.stems());
      group.also().forEach(stems::addAll);
    }
    stems.removeIf(StopWords::has);
  }

  /** A run of text, marked or not; the template escapes it. */
  public record Segment(String text, boolean marked) {}

  /** The whole text, cut where marks begin and end. */
  public List<Segment> in(String text) {
    List<Segment> segments = new ArrayList<>();
    int done = 0;
    for (Word word : Analysis.words(Analysis.STEMMED, text)) {
      if (stems.contains(word.term())) {
        add(segments, text.substring(done, word.start()), false);
        add(segments, text.substring(word.start(), word.end()), true);
        done = word.end();
      }
    }
    add(segments, text.substring(done), false);
    return segments;
  }

  /** The sentence that holds most different words of the query; empty when none holds any. */
  public String bestSentence(String text) {
    List<Word> words =
        Analysis.words(Analysis.STEMMED, text).stream()
            .filter(word -> stems.contains(word.term()))
            .toList();
    String best = "";
    int most = 0;
    for (Range sentence : words.isEmpty() ? List.<Range>of() : sentences(text)) {
      int count = sentence.different(words);
      if (count > most) {
        best = text.substring(sentence.start, sentence.end).strip();
        most = count;
      }
    }
    return best;
  }

  /** The same; the first one where none holds any of the words. */
  public String tellingSentence(String text) {
    String best = bestSentence(text);
    return best.isEmpty()
        ? sentences(text).stream()
            .findFirst()
            .map(first -> text.substring(first.start, first.end).strip())
            .orElse("")
        : best;
  }

  private static List<Range> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<Range> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end - start <= LONGEST_SENTENCE) {
        sentences.add(new Range(start, end));
      }
      start = end;
    }
    return sentences;
  }

  private record Range(int start, int end) {

    int different(List<Word> words) {
      return (int)
          words.stream()
              .filter(word -> word.start() >= start && word.end() <= end)
              .map(Word::term)
              .distinct()
              .count();
    }
  }

  private static void add(List<Segment> segments, String text, boolean marked) {
    if (!text.isEmpty()) {
      segments.add(new Segment(text, marked));
    }
  }
}
