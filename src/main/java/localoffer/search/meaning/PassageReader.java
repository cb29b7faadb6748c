package localoffer.search.meaning;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.KnnVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/** Reads the passages of one segment, in rising order: what each is of, its vector, its words. */
final class PassageReader {

  private final LeafReader leaf;
  private final SortedDocValues of;
  private final NumericDocValues kinds;
  private final @Nullable ByteVectorValues vectors;
  private final KnnVectorValues.@Nullable DocIndexIterator known;

  PassageReader(LeafReader leaf) throws IOException {
    this.leaf = leaf;
    of = DocValues.getSorted(leaf, PassageDocument.OF);
    kinds = DocValues.getNumeric(leaf, PassageDocument.KIND);
    vectors = leaf.getByteVectorValues(PassageDocument.VECTOR);
    known = vectors == null ? null : vectors.iterator();
  }

  /** The document that a passage is of, as a number of this segment. */
  int of(int document) throws IOException {
    return of.advanceExact(document) ? of.ordValue() : -1;
  }

  /** The id of a document by that number. */
  String id(int number) throws IOException {
    return number < 0 ? "" : of.lookupOrd(number).utf8ToString();
  }

  Passage.Kind kind(int document) throws IOException {
    return kind(kinds, document);
  }

  private static Passage.Kind kind(NumericDocValues kinds, int document) throws IOException {
    return Passage.Kind.at(kinds.advanceExact(document) ? kinds.longValue() : 0);
  }

  /** Its vector, to be read before the next is asked for; null while it waits. */
  byte @Nullable [] vector(int document) throws IOException {
    if (vectors == null || known == null || known.docID() > document) {
      return null;
    }
    boolean has = known.docID() == document || known.advance(document) == document;
    return has ? vectors.vectorValue(known.index()) : null;
  }

  /** A whole passage; this may be asked in any order. */
  Passage passage(int document) throws IOException {
    return new Passage(
        kind(DocValues.getNumeric(leaf, PassageDocument.KIND), document),
        text(PassageDocument.TITLE, document),
        text(PassageDocument.TEXT, document),
        text(PassageDocument.ANCHOR, document));
  }

  private String text(String field, int document) throws IOException {
    BinaryDocValues values = DocValues.getBinary(leaf, field);
    return values.advanceExact(document) ? values.binaryValue().utf8ToString() : "";
  }
}
