package localoffer.search.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.content.Ages;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.view.Related;
import localoffer.search.document.Facet;
import localoffer.search.document.Findables;
import localoffer.search.document.Shown;
import localoffer.search.index.Documents;
import localoffer.search.index.Having;
import localoffer.search.index.IndexFolder;
import localoffer.search.index.Rarity;
import localoffer.search.words.Analysis;
import localoffer.search.words.StopWords;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds what is like a listing: about the same need or topic, for such ages, and in the words that
 * tell this listing from others.
 */
public final class Neighbours {

  private static final int SERVICES = 4;
  private static final int PAGES = 2;
  private static final int TELLING_WORDS = 12;
  private static final float SAME_NEED = 4;
  private static final float SAME_TOPIC = 2;
  private static final float SUCH_AGES = 2;

  /** What fits less than half as well as the best is not like it. */
  private static final float NEARLY = 0.5f;

  private final IndexFolder folder;

  public Neighbours(IndexFolder folder) {
    this.folder = folder;
  }

  /** At most four services and two pages, those most like it first. */
  public Related to(Listing listing) throws IOException {
    return folder.read(
        searcher -> {
          Query like = like(listing, searcher.getIndexReader());
          return new Related(
              best(searcher, like, Shown.Kind.SERVICE, SERVICES),
              best(searcher, like, Shown.Kind.PAGE, PAGES));
        });
  }

  private static List<Related.Next> best(
      IndexSearcher searcher, Query like, Shown.Kind kind, int most) throws IOException {
    Query ofKind =
        new BooleanQuery.Builder()
            .add(like, Occur.MUST)
            .add(Having.facet(Facet.KIND, kind.id()), Occur.FILTER)
            .build();
    List<Related.Next> best = new ArrayList<>();
    ScoreDoc[] hits = searcher.search(ofKind, most).scoreDocs;
    for (ScoreDoc hit : hits) {
      if (hit.score >= hits[0].score * NEARLY) {
        Shown shown = Documents.shown(searcher, hit.doc);
        best.add(new Related.Next(shown.title(), shown.href(), shown.summary()));
      }
    }
    return best;
  }

  private static Query like(Listing listing, IndexReader reader) {
    Details details = listing.details();
    BooleanQuery.Builder like = new BooleanQuery.Builder();
    tellingWords(details, new Rarity(reader)).forEach(word -> like.add(word, Occur.SHOULD));
    Ages ages = details.ages();
    if (ages != null) {
      like.add(worth(SUCH_AGES, Having.ages(ages)), Occur.SHOULD);
    }
    List<Query> shared = new ArrayList<>();
    details.needs().forEach(need -> shared.add(worth(SAME_NEED, Having.need(need))));
    details.topics().forEach(t -> shared.add(worth(SAME_TOPIC, Having.facet(Facet.TOPIC, t))));
    shared.forEach(query -> like.add(query, Occur.SHOULD));
    if (!shared.isEmpty()) {
      like.add(any(shared), Occur.FILTER);
    }
    like.add(new TermQuery(new Term(Documents.ID, Findables.id(listing.id()))), Occur.MUST_NOT);
    return FunctionScoreQuery.boostByValue(
        like.build(), DoubleValuesSource.fromDoubleField(Documents.WEIGHT));
  }

  /** Its most telling words, each worth what it tells. */
  private static List<Query> tellingWords(Details details, Rarity rarity) {
    Map<String, Double> words = new HashMap<>();
    count(details.name(), 3, words);
    count(details.summary(), 2, words);
    details.questions().forEach(question -> count(question, 1, words));
    words.replaceAll((word, count) -> count * rarity.of(List.of(word)));
    List<Map.Entry<String, Double>> telling =
        words.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(TELLING_WORDS)
            .toList();
    return telling.stream()
        .<Query>map(
            word ->
                new BoostQuery(
                    new TermQuery(new Term(Documents.TEXT, word.getKey())),
                    (float) (word.getValue() / telling.getFirst().getValue())))
        .toList();
  }

  private static void count(String text, double times, Map<String, Double> words) {
    StopWords.without(Analysis.terms(Analysis.STEMMED, text))
        .forEach(word -> words.merge(word, times, Double::sum));
  }

  private static Query worth(float score, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static Query any(List<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}
