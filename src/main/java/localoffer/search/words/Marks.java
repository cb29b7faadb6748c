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

  /** How many different words of the query the text holds. */
  public int count(String text) {
    Set<String> found = new HashSet<>(Analysis.terms(Analysis.STEMMED, text));
    found.retainAll(stems);
    return found.size();
  }

  /** The sentence that holds most words of the query; empty when none holds any. */
  public String bestSentence(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
    sentences.setText(text);
    String best = "";
    int most = 0;
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      String sentence = text.substring(start, end).strip();
      int count = sentence.length() > LONGEST_SENTENCE ? 0 : count(sentence);
      if (count > most) {
        best = sentence;
        most = count;
      }
      start = end;
    }
    return best;
  }

  private static void add(List<Segment> segments, String text, boolean marked) {
    if (!text.isEmpty()) {
      segments.add(new Segment(text, marked));
    }
  }
}
