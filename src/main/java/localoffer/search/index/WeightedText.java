package localoffer.search.index;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localoffer.search.document.Field;
import localoffer.search.words.Analysis;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/**
 * All fields of a document as one, in which each stem counts as often as the fields that hold it
 * weigh (BM25F). Added up when the document is written, so that a search reads one list a stem.
 */
final class WeightedText extends TokenStream {

  private static final FieldType TYPE = type();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Iterator<Map.Entry<String, Integer>> stems;

  private WeightedText(Map<String, Integer> stems) {
    this.stems = stems.entrySet().iterator();
  }

  static IndexableField field(String name, Map<Field, List<String>> text) {
    Map<String, Integer> stems = new LinkedHashMap<>();
    text.forEach(
        (field, values) -> {
          for (String value : values) {
            for (String stem : Analysis.terms(Analysis.STEMMED, value)) {
              stems.merge(stem, field.weight(), Integer::sum);
            }
          }
        });
    return new org.apache.lucene.document.Field(name, new WeightedText(stems), TYPE);
  }

  @Override
  public boolean incrementToken() {
    if (!stems.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> stem = stems.next();
    term.append(stem.getKey());
    frequency.setTermFrequency(stem.getValue());
    return true;
  }

  /** Positions cannot be kept beside counts of our own. */
  private static FieldType type() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
