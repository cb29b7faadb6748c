package localoffer.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.Suggestion;
import localoffer.search.document.Shown;
import localoffer.search.words.Analysis;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** Finds names that begin with what a person has typed so far, a slip of a letter forgiven. */
public final class Suggestions {

  private static final int MOST = 8;
  private static final int SHORTEST = 3;
  private static final int LONGEST_WORD = 24;
  private static final int SLIPS_FROM = 4;
  private static final int STATES = 10_000;
  private static final float RIGHT = 4;

  private final IndexFolder folder;

  public Suggestions(IndexFolder folder) {
    this.folder = folder;
  }

  /** At most eight, topics and needs first. */
  public List<Suggestion> of(String typed) throws IOException {
    List<String> words = Analysis.terms(Analysis.WRITTEN, typed);
    if (typed.strip().length() < SHORTEST || words.isEmpty()) {
      return List.of();
    }
    Query query = query(words.subList(0, Math.min(SearchQuery.MOST_TERMS, words.size())));
    return folder.read(
        searcher -> {
          List<Shown> shown = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
            shown.add(Documents.shown(searcher.storedFields().document(hit.doc)));
          }
          return grouped(shown);
        });
  }

  private static List<Suggestion> grouped(List<Shown> shown) {
    Set<Suggestion> all = new LinkedHashSet<>();
    shown.stream()
        .sorted(Comparator.comparingInt(s -> order(s.kind())))
        .map(s -> new Suggestion(s.title(), s.kind().id(), s.href()))
        .forEach(all::add);
    return List.copyOf(all);
  }

  private static int order(Shown.Kind kind) {
    return switch (kind) {
      case TOPIC -> 0;
      case NEED -> 1;
      case SERVICE -> 2;
      case PAGE -> 3;
      case GLOSSARY -> 4;
    };
  }

  private static Query query(List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      all.add(word(words.get(i), i == words.size() - 1), Occur.MUST);
    }
    return FunctionScoreQuery.boostByValue(
        all.build(), DoubleValuesSource.fromDoubleField(Documents.WEIGHT));
  }

  private static Query word(String word, boolean last) {
    Term term = new Term(Documents.SUGGEST, word);
    Query right = last ? new PrefixQuery(term) : new TermQuery(term);
    if (word.length() < SLIPS_FROM || word.length() > LONGEST_WORD) {
      return new ConstantScoreQuery(right);
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
