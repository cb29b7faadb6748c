package localoffer.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Ages;
import localoffer.listing.freshness.Checked;
import localoffer.search.document.Facet;
import localoffer.search.document.Field;
import localoffer.search.document.Findable;
import localoffer.search.document.Shown;
import localoffer.search.words.Analysis;
import localoffer.search.words.StopWords;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/** What a findable thing is in Lucene: the names of its fields, and there and back. */
public final class Documents {

  public static final String ID = "id";

  /** Its address. */
  public static final String HREF = "href";

  /** The text of every field, weighted: what words are scored by. */
  public static final String TEXT = "text";

  /** Present on everything that may be a result. */
  public static final String RESULT = "result";

  /**
   * Text as written: the vocabulary for spelling. Not the questions: families' typos are in them.
   */
  public static final String WRITTEN = "written";

  /** Names, aliases and questions whole, as telling stems with a space between them. */
  public static final String WHOLE = "whole";

  /** What a term of the glossary is called and its short forms, whole as {@link #WHOLE}. */
  public static final String DEFINES = "defines";

  /** Names and aliases as written, for suggestions. */
  public static final String SUGGEST = "suggest";

  public static final String AGES = "ages";
  public static final String NAMED = "named";
  public static final String POINT = "point";
  public static final String EVERYWHERE = "everywhere";
  public static final String WEIGHT = "weight";

  /** The day of its last check, as a number of days. */
  public static final String CHECKED = "checked";

  /** The last day on which that check is recent, as a number of days. */
  public static final String FRESH = "fresh";

  public static final String ORDER = "order";
  public static final String SHOWN = "shown";

  public static final String YES = "yes";

  private static final JsonMapper JSON = new JsonMapper();

  private Documents() {}

  /** The facets as Lucene knows them. */
  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      config.setMultiValued(facet.id(), true);
    }
    return config;
  }

  static Document of(Findable findable, FacetsConfig facets) {
    Document document = new Document();
    document.add(new StringField(ID, findable.id(), Store.NO));
    document.add(new StringField(HREF, findable.shown().href(), Store.NO));
    document.add(new SortedDocValuesField(ID, new BytesRef(findable.id())));
    document.add(
        new BinaryDocValuesField(SHOWN, new BytesRef(JSON.writeValueAsBytes(findable.shown()))));
    document.add(new DoubleDocValuesField(WEIGHT, findable.weight()));
    addText(document, findable);
    addNames(document, findable);
    addFilters(document, findable);
    try {
      return facets.build(document);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The ids of documents. */
  public static List<String> ids(IndexSearcher searcher, int[] docs) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<String> ids = new ArrayList<>(docs.length);
    for (int doc : docs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      SortedDocValues values = DocValues.getSorted(leaf.reader(), ID);
      boolean found = values.advanceExact(doc - leaf.docBase);
      ids.add(found ? values.lookupOrd(values.ordValue()).utf8ToString() : "");
    }
    return ids;
  }

  /** What a document shows as a result; read at its place, with nothing to unpack. */
  public static Shown shown(IndexSearcher searcher, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), SHOWN);
    if (!values.advanceExact(doc - leaf.docBase)) {
      throw new CorruptIndexException("A document shows nothing", Integer.toString(doc));
    }
    BytesRef json = values.binaryValue();
    return JSON.readValue(json.bytes, json.offset, json.length, Shown.class);
  }

  /** The document of an address. */
  public static Optional<Shown> at(IndexSearcher searcher, String href) throws IOException {
    ScoreDoc[] hits = searcher.search(new TermQuery(new Term(HREF, href)), 1).scoreDocs;
    return hits.length == 0 ? Optional.empty() : Optional.of(shown(searcher, hits[0].doc));
  }

  private static void addText(Document document, Findable findable) {
    findable
        .text()
        .forEach(
            (field, values) -> {
              for (String value : values) {
                document.add(new TextField(field.id(), value, Store.NO));
                if (field != Field.QUESTIONS) {
                  document.add(new TextField(WRITTEN, value, Store.NO));
                }
              }
            });
    document.add(WeightedText.field(TEXT, findable.text()));
    if (!findable.text().isEmpty()) {
      document.add(new StringField(RESULT, YES, Store.NO));
    }
  }

  private static void addNames(Document document, Findable findable) {
    String title = findable.shown().title();
    document.add(
        new SortedDocValuesField(ORDER, new BytesRef(title.toLowerCase(java.util.Locale.UK))));
    document.add(new TextField(SUGGEST, title, Store.NO));
    findable.aliases().forEach(alias -> document.add(new TextField(SUGGEST, alias, Store.NO)));
    boolean term = findable.shown().kind() == Shown.Kind.GLOSSARY;
    Stream.concat(Stream.of(title), findable.aliases().stream())
        .map(name -> new StringField(term ? DEFINES : WHOLE, whole(name), Store.NO))
        .forEach(document::add);
    for (String question : findable.text().getOrDefault(Field.QUESTIONS, List.of())) {
      document.add(new StringField(WHOLE, whole(question), Store.NO));
    }
  }

  private static void addFilters(Document document, Findable findable) {
    findable
        .facets()
        .forEach(
            (facet, values) ->
                values.stream()
                    .distinct()
                    .forEach(v -> document.add(new SortedSetDocValuesFacetField(facet.id(), v))));
    Ages ages = findable.ages();
    if (ages != null) {
      document.add(new IntRange(AGES, new int[] {ages.youngest()}, new int[] {ages.oldest()}));
    }
    findable.named().forEach(need -> document.add(new StringField(NAMED, need, Store.NO)));
    Checked checked = findable.shown().checked();
    if (checked != null) {
      document.add(new IntPoint(CHECKED, (int) checked.on().toEpochDay()));
      document.add(new IntPoint(FRESH, (int) checked.until().toEpochDay()));
    }
    if (findable.everywhere()) {
      document.add(new StringField(EVERYWHERE, YES, Store.NO));
    }
    findable
        .shown()
        .points()
        .forEach(
            point -> {
              document.add(new LatLonPoint(POINT, point.latitude(), point.longitude()));
              document.add(new LatLonDocValuesField(POINT, point.latitude(), point.longitude()));
            });
  }

  public static String whole(String text) {
    return whole(Analysis.terms(Analysis.STEMMED, text));
  }

  public static String whole(List<String> stems) {
    return String.join(" ", StopWords.without(stems));
  }
}
