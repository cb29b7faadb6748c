package localoffer.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.Suggestion;
import localoffer.search.document.Facet;
import localoffer.search.document.Shown;
import localoffer.search.document.Shown.Kind;
import localoffer.search.index.Documents;
import localoffer.search.index.Having;
import localoffer.search.index.IndexFolder;
import localoffer.search.words.Analysis;
import localoffer.search.words.StopWords;
import localoffer.search.words.Synonyms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds names that begin with what a person has typed so far, a slip of a letter forgiven and an
 * acronym written out. Topics and needs, services, guides and hard words each get a fair share.
 */
public final class Suggestions {

  private static final int MOST = 8;
  private static final int SHORTEST = 3;

  /** What fits less than half as well as the best is a slip beside a right word. */
  private static final float NEARLY = 0.5f;

  private final IndexFolder folder;
  private final Synonyms synonyms;

  public Suggestions(IndexFolder folder, Synonyms synonyms) {
    this.folder = folder;
    this.synonyms = synonyms;
  }

  /** At most eight names of what a person may be typing. */
  public List<Suggestion> of(String typed) throws IOException {
    List<String> words = words(typed);
    if (typed.strip().length() < SHORTEST || words.isEmpty()) {
      return List.of();
    }
    List<String> stems = Analysis.terms(Analysis.STEMMED, typed);
    Query beginning =
        Beginnings.of(typed.strip().toLowerCase(Locale.UK), words, synonyms.of(stems));
    return folder.read(searcher -> chosen(groups(searcher, beginning, NEARLY)));
  }

  /** At most eight names with any of the words in them, for somebody who found nothing. */
  public List<Suggestion> nearest(String text) throws IOException {
    List<String> words = StopWords.without(words(text));
    return words.isEmpty()
        ? List.of()
        : folder.read(searcher -> chosen(groups(searcher, Beginnings.any(words), 0)));
  }

  private static List<String> words(String typed) {
    List<String> words = Analysis.terms(Analysis.WRITTEN, typed);
    return words.subList(0, Math.min(SearchQuery.MOST_TERMS, words.size()));
  }

  private static List<List<Suggestion>> groups(IndexSearcher searcher, Query query, float nearly)
      throws IOException {
    List<ScoreDoc[]> hits = new ArrayList<>();
    float best = 0;
    for (Query group : List.of(names(query), of(query, Kind.SERVICE), of(query, Kind.PAGE))) {
      hits.add(searcher.search(group, MOST).scoreDocs);
    }
    hits.add(searcher.search(of(query, Kind.GLOSSARY), MOST).scoreDocs);
    for (ScoreDoc[] group : hits) {
      best = Math.max(best, group.length == 0 ? 0 : group[0].score);
    }
    List<List<Suggestion>> groups = new ArrayList<>();
    for (ScoreDoc[] group : hits) {
      groups.add(suggestions(searcher, group, best * nearly));
    }
    return groups;
  }

  private static List<Suggestion> suggestions(IndexSearcher searcher, ScoreDoc[] hits, float least)
      throws IOException {
    List<Suggestion> suggestions = new ArrayList<>();
    for (ScoreDoc hit : hits) {
      if (hit.score >= least) {
        Shown shown = Documents.shown(searcher, hit.doc);
        suggestions.add(new Suggestion(shown.title(), shown.kind().id(), shown.href()));
      }
    }
    return suggestions;
  }

  /** One of each group, then a second of each, until there are enough; in the order of groups. */
  private static List<Suggestion> chosen(List<List<Suggestion>> groups) {
    int[] shares = new int[groups.size()];
    int left = MOST;
    for (int round = 0; round < MOST; round++) {
      for (int group = 0; group < shares.length; group++) {
        if (left > 0 && groups.get(group).size() > round) {
          shares[group]++;
          left--;
        }
      }
    }
    List<Suggestion> chosen = new ArrayList<>();
    for (int group = 0; group < shares.length; group++) {
      chosen.addAll(groups.get(group).subList(0, shares[group]));
    }
    return chosen.stream().distinct().toList();
  }

  /** Topics and needs, which are never results. */
  private static Query names(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermQuery(new Term(Documents.RESULT, Documents.YES)), Occur.MUST_NOT)
        .build();
  }

  private static Query of(Query query, Kind kind) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(Having.facet(Facet.KIND, kind.id()), Occur.FILTER)
        .build();
  }
}
