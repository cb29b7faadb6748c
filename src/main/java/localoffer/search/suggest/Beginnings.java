package localoffer.search.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.search.index.Documents;
import localoffer.search.words.StopWords;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Builds the queries for names, from whole words and the beginning of the last one. */
final class Beginnings {

  private static final int LONGEST_WORD = 24;
  private static final int SLIPS_FROM = 4;
  private static final int STATES = 10_000;
  private static final float RIGHT = 4;
  private static final float CALLED_OTHERWISE = 4;
  private static final float WRITTEN_OUT = 8;
  private static final float BEGINS = 2;

  private Beginnings() {}

  /**
   * Names with all of these words or what they also mean; those that begin with them come first.
   *
   * @param typed in lower case
   * @param also what the words mean together, each as stems
   */
  static Query of(String typed, List<String> words, Set<List<String>> also) {
    List<Query> ways = new ArrayList<>();
    ways.add(all(words));
    also.forEach(
        stems ->
            ways.add(called(stems, isShortFor(typed, stems) ? WRITTEN_OUT : CALLED_OTHERWISE)));
    Query begins =
        SortedDocValuesField.newSlowRangeQuery(
            Documents.ORDER, new BytesRef(typed), new BytesRef(typed + "\uFFFF"), true, true);
    return new BooleanQuery.Builder()
        .add(new DisjunctionMaxQuery(ways, 0), Occur.MUST)
        .add(new BoostQuery(new ConstantScoreQuery(begins), BEGINS), Occur.SHOULD)
        .build();
  }

  /** Names with any of these words. */
  static Query any(List<String> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(word -> any.add(word(word, false), Occur.SHOULD));
    return any.build();
  }

  /** Small words are asked of no name, but for the last one: it may become another. */
  private static Query all(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      if (last || !StopWords.has(words.get(i))) {
        all.add(word(words.get(i), last), Occur.MUST);
      }
    }
    return all.build();
  }

  /** "salt" and "slt" for "speech and language therapy", "ehc" for the beginning of a phrase. */
  private static boolean isShortFor(String typed, List<String> stems) {
    return initials(stems).startsWith(typed)
        || initials(StopWords.without(stems)).startsWith(typed);
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static Query called(List<String> stems, float worth) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    StopWords.without(stems)
        .forEach(stem -> all.add(new PrefixQuery(new Term(Documents.SUGGEST, stem)), Occur.MUST));
    return new BoostQuery(new ConstantScoreQuery(all.build()), worth);
  }

  private static Query word(String word, boolean last) {
    Term term = new Term(Documents.SUGGEST, word);
    Query right = last ? new PrefixQuery(term) : new TermQuery(term);
    if (word.length() < SLIPS_FROM || word.length() > LONGEST_WORD) {
      return new BoostQuery(new ConstantScoreQuery(right), RIGHT + 1);
    }
    return new BooleanQuery.Builder()
        .add(new BoostQuery(new ConstantScoreQuery(right), RIGHT), Occur.SHOULD)
        .add(new ConstantScoreQuery(slipped(term, last)), Occur.SHOULD)
        .build();
  }

  /** One letter changed, added, left out or swapped, the first being right. */
  private static Query slipped(Term term, boolean last) {
    String word = term.text();
    Automaton near =
        new LevenshteinAutomata(word.substring(1), true).toAutomaton(1, word.substring(0, 1));
    Automaton any = last ? Operations.concatenate(List.of(near, Automata.makeAnyString())) : near;
    return new AutomatonQuery(term, Operations.determinize(any, STATES));
  }
}
