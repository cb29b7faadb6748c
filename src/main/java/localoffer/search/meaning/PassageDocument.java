package localoffer.search.meaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** How a passage stands in Lucene: one document, which waits until it has its vector. */
final class PassageDocument {

  /** The document it is of. */
  static final String OF = "of";

  /** What it is of and says, so that it can be replaced by itself. */
  static final String KEY = "key";

  /** The hash of what the model reads, to find a vector that is there already. */
  static final String HASH = "hash";

  /** How soon it wants its vector, while it has none. */
  static final String WAITING = "waiting";

  static final String VECTOR = "vector";

  private static final String KIND = "kind";
  private static final String TITLE = "title";
  private static final String TEXT = "text";
  private static final String ANCHOR = "anchor";

  private PassageDocument() {}

  static Document of(String id, Passage passage, float[] vector) {
    Document document = of(id, passage);
    document.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
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
    document.add(new StringField(HASH, hash(passage), Store.NO));
    document.add(new BinaryDocValuesField(OF, new BytesRef(id)));
    document.add(new BinaryDocValuesField(KIND, new BytesRef(passage.kind().name())));
    document.add(new BinaryDocValuesField(TITLE, new BytesRef(passage.title())));
    document.add(new BinaryDocValuesField(TEXT, new BytesRef(passage.text())));
    document.add(new BinaryDocValuesField(ANCHOR, new BytesRef(passage.anchor())));
    return document;
  }

  static String key(String id, Passage passage) {
    return id + "\n" + passage.kind() + "\n" + passage.anchor() + "\n" + hash(passage);
  }

  static String hash(Passage passage) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(passage.inFull().getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The passage of a document of this reader. */
  static Passage passage(LeafReader reader, int document) throws IOException {
    return new Passage(
        kind(reader, document),
        text(reader, document, TITLE),
        text(reader, document, TEXT),
        text(reader, document, ANCHOR));
  }

  static Passage.Kind kind(LeafReader reader, int document) throws IOException {
    return Passage.Kind.valueOf(text(reader, document, KIND));
  }

  /** The document that a passage is of. */
  static String of(LeafReader reader, int document) throws IOException {
    return text(reader, document, OF);
  }

  private static String text(LeafReader reader, int document, String field) throws IOException {
    BinaryDocValues values = DocValues.getBinary(reader, field);
    return values.advanceExact(document) ? values.binaryValue().utf8ToString() : "";
  }
}
