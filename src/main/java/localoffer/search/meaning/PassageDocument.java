package localoffer.search.meaning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** How a passage stands in Lucene: one document, which waits until it has its vector. */
final class PassageDocument {

  /** The document it is of. */
  static final String OF = "of";

  /** What it is of and says, so that it can be replaced by itself. */
  static final String KEY = "key";

  /** The hash of what the model read, to find a vector that is there already. */
  static final String HASH = "hash";

  /** How soon it wants its vector, while it has none. */
  static final String WAITING = "waiting";

  static final String VECTOR = "vector";

  static final String KIND = "kind";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String ANCHOR = "anchor";

  /** Bytes of a hash that tell all texts there are from each other. */
  private static final int ENOUGH = 15;

  private PassageDocument() {}

  static Document of(String id, Passage passage, byte[] vector) {
    Document document = of(id, passage);
    document.add(new StringField(HASH, hash(passage), Store.NO));
    document.add(new KnnByteVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
    return document;
  }

  static Document waiting(String id, Passage passage, String urgency) {
    Document document = of(id, passage);
    document.add(new StringField(WAITING, urgency, Store.NO));
    return document;
  }

  private static Document of(String id, Passage passage) {
    Document document = new Document();
    document.add(new StringField(OF, id, Store.NO));
    document.add(new StringField(KEY, key(id, passage), Store.NO));
    document.add(new SortedDocValuesField(OF, new BytesRef(id)));
    document.add(new NumericDocValuesField(KIND, passage.kind().turn()));
    document.add(new BinaryDocValuesField(TITLE, new BytesRef(passage.title())));
    document.add(new BinaryDocValuesField(TEXT, new BytesRef(passage.text())));
    document.add(new BinaryDocValuesField(ANCHOR, new BytesRef(passage.anchor())));
    return document;
  }

  static String key(String id, Passage passage) {
    String said = String.join("\n", passage.kind().name(), passage.anchor(), passage.inFull());
    return id + "\n" + digest(said);
  }

  static String hash(Passage passage) {
    return digest(passage.inFull());
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(Arrays.copyOf(hash, ENOUGH));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
