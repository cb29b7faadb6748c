package localoffer.search.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import localoffer.search.answer.SearchQuery;
import localoffer.search.document.Field;
import localoffer.search.index.Documents;
import localoffer.search.index.Rarity;
import localoffer.search.words.Analysis;
import localoffer.search.words.Group;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Builds Lucene queries from understood words: never by parsing what a person typed. */
final class Queries {

  private static final float SYNONYM = 0.9f;
  static final float TIE = 0.1f;
  private static final float WHOLE_NAME = 5;
  private static final float AS_WRITTEN = 0.3f;
  private static final float SIDE_BY_SIDE = 0.6f;
  private static final float HINT = 0.5f;

  private final Rarity rarity;

  Queries(IndexReader reader) {
    rarity = new Rarity(reader);
  }

  static Query everything() {
    return new TermQuery(new Term(Documents.RESULT, Documents.YES));
  }

  /** Documents with these ids. */
  static Query ids(Collection<String> ids) {
    return new TermInSetQuery(Documents.ID, ids.stream().map(BytesRef::new).toList());
  }

  /** Documents at these addresses. */
  static Query addresses(Collection<String> hrefs) {
    return new TermInSetQuery(Documents.HREF, hrefs.stream().map(BytesRef::new).toList());
  }

  /** Documents that either finds. */
  static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  /** Documents that both find, as the first scores them. */
  static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.FILTER).build();
  }

  /** Documents that hold any of the words as they are. */
  static Query anyWord(List<Group> groups) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    groups.stream()
        .flatMap(group -> group.stems().stream())
        .forEach(stem -> any.add(term(stem), Occur.SHOULD));
    return any.build();
  }

  /**
   * Documents that hold at least so many of the groups.
   *
   * @param tie how much saying it in further ways adds; with 0, Lucene can skip documents
   */
  Query matching(List<Group> groups, int atLeast, float tie) {
    BooleanQuery.Builder demanded = new BooleanQuery.Builder();
    groups.stream()
        .filter(group -> !group.optional())
        .forEach(group -> demanded.add(group(group, tie), Occur.SHOULD));
    return demanded.setMinimumNumberShouldMatch(atLeast).build();
  }

  /** Those of some documents that are called what was asked, or whose question it is. */
  static Query named(Query matching, String text, List<Group> groups) {
    return new BooleanQuery.Builder()
        .add(wholeName(text, groups), Occur.MUST)
        .add(matching, Occur.FILTER)
        .build();
  }

  /** The same, in the order that counts everything that is known. */
  Query ranking(Query matching, String text, List<Group> groups) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(matching, Occur.MUST);
    all.add(wholeName(text, groups), Occur.SHOULD);
    groups.stream()
        .filter(Group::optional)
        .forEach(group -> all.add(new BoostQuery(group(group, TIE), HINT), Occur.SHOULD));
    asWritten(text).forEach(query -> all.add(query, Occur.SHOULD));
    sideBySide(groups).forEach(query -> all.add(query, Occur.SHOULD));
    return all.build();
  }

  /**
   * The best of all that the group is called. Each way of saying it weighs what the idea weighs,
   * not what its own words do: else the rarest way of saying it would win.
   */
  Query group(Group group, float tie) {
    if (group.also().isEmpty()) {
      return anyOf(group.stems());
    }
    double idea = rarity.ofIdea(group) * Math.sqrt(group.stems().size());
    List<Query> ways = new ArrayList<>();
    ways.add(weighing(anyOf(group.stems()), idea / rarity.of(group.stems())));
    for (List<String> other : group.also()) {
      ways.add(weighing(allOf(other), SYNONYM * idea / rarity.of(other)));
    }
    return new DisjunctionMaxQuery(ways, tie);
  }

  /** How telling what a group says is, in any of its ways. */
  double telling(Group group) {
    return rarity.ofIdea(group);
  }

  private static Query weighing(Query query, double weight) {
    return new BoostQuery(query, (float) weight);
  }

  private static Query anyOf(List<String> stems) {
    if (stems.size() == 1) {
      return term(stems.getFirst());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    stems.forEach(stem -> any.add(term(stem), Occur.SHOULD));
    any.setMinimumNumberShouldMatch((stems.size() + 1) / 2);
    return any.build();
  }

  private static Query allOf(List<String> stems) {
    if (stems.size() == 1) {
      return term(stems.getFirst());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    stems.forEach(stem -> all.add(term(stem), Occur.MUST));
    return all.build();
  }

  /** One word wherever it stands, scored as if the fields were one text (BM25F). */
  private static Query term(String stem) {
    return new TermQuery(new Term(Documents.TEXT, stem));
  }

  /** Terms of the glossary that are called what was asked. */
  static Query defining(String text) {
    return new TermQuery(new Term(Documents.DEFINES, Documents.whole(Intent.term(text))));
  }

  private static Query wholeName(String text, List<Group> groups) {
    List<Query> names = new ArrayList<>();
    names.add(new TermQuery(new Term(Documents.WHOLE, Documents.whole(text))));
    if (groups.size() == 1) {
      groups.getFirst().also().stream()
          .map(stems -> new TermQuery(new Term(Documents.WHOLE, Documents.whole(stems))))
          .forEach(names::add);
    }
    List<Query> constant =
        names.stream()
            .<Query>map(name -> new BoostQuery(new ConstantScoreQuery(name), WHOLE_NAME))
            .toList();
    return new DisjunctionMaxQuery(constant, 0);
  }

  private static List<Query> asWritten(String text) {
    return Analysis.terms(Analysis.WRITTEN, text).stream()
        .limit(SearchQuery.MOST_TERMS)
        .<Query>map(
            word -> new BoostQuery(new TermQuery(new Term(Documents.WRITTEN, word)), AS_WRITTEN))
        .toList();
  }

  private static List<Query> sideBySide(List<Group> groups) {
    List<String> stems = groups.stream().flatMap(group -> group.stems().stream()).toList();
    List<Query> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < stems.size() && i < SearchQuery.MOST_TERMS; i++) {
      List<Query> places = new ArrayList<>();
      for (Field field : List.of(Field.NAME, Field.QUESTIONS, Field.SUMMARY)) {
        places.add(new PhraseQuery(3, field.id(), stems.get(i), stems.get(i + 1)));
      }
      pairs.add(new BoostQuery(new DisjunctionMaxQuery(places, TIE), SIDE_BY_SIDE));
    }
    return pairs;
  }
}
