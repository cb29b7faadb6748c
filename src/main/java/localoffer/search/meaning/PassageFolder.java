package localoffer.search.meaning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The passages of a folder, with their vectors or waiting for them. */
final class PassageFolder implements Closeable {

  /** A change that people may look for now. */
  static final String AT_ONCE = "0";

  private static final String FORM = "form";
  private static final double BUFFER_MB = 4;

  private final IndexWriter writer;
  private final SearcherManager readers;

  /** Documents that were written while their passages were being embedded. */
  private final Set<String> touched = new HashSet<>();

  /** A passage without a vector, of a document. */
  record Waiting(String of, Passage passage) {}

  /** Something done with a searcher, which must not be kept. */
  interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  private PassageFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    writer =
        new IndexWriter(
            FSDirectory.open(folder),
            new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false));
    if (!Model.FORM.equals(marks().get(FORM))) {
      writer.deleteAll();
      mark(Map.of());
    }
    readers = new SearcherManager(writer, null);
  }

  /** Opens a folder; one that cannot be read is emptied first. */
  static PassageFolder open(Path folder) throws IOException {
    try {
      return new PassageFolder(folder);
    } catch (IOException | IllegalArgumentException e) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      return new PassageFolder(folder);
    }
  }

  private Map<String, String> marks() {
    Map<String, String> marks = new HashMap<>();
    Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
    if (kept != null) {
      kept.forEach(mark -> marks.put(mark.getKey(), mark.getValue()));
    }
    return marks;
  }

  /** Whether this is what was last said with {@link #mark}. */
  boolean isMarked(Map<String, String> marks) {
    return marks().equals(withForm(marks));
  }

  /** Says what the passages are of, kept with the next commit. */
  void mark(Map<String, String> marks) {
    writer.setLiveCommitData(withForm(marks).entrySet());
  }

  private static Map<String, String> withForm(Map<String, String> marks) {
    Map<String, String> with = new HashMap<>(marks);
    with.put(FORM, Model.FORM);
    return with;
  }

  /**
   * Makes these the passages of a document. Vectors that are known already are kept.
   *
   * @param urgency of those that are not; empty for that of their kind
   */
  synchronized void put(String id, List<Passage> passages, String urgency) throws IOException {
    Set<Passage> wanted = new LinkedHashSet<>(passages);
    if (wanted.equals(new HashSet<>(read(searcher -> passages(searcher, id))))) {
      return;
    }
    touched.add(id);
    List<Document> documents = new ArrayList<>();
    for (Passage passage : wanted) {
      documents.add(
          read(searcher -> vector(searcher, PassageDocument.hash(passage)))
              .map(vector -> PassageDocument.of(id, passage, vector))
              .orElseGet(
                  () ->
                      PassageDocument.waiting(
                          id, passage, urgency.isEmpty() ? passage.kind().turn() : urgency)));
    }
    if (documents.isEmpty()) {
      writer.deleteDocuments(new Term(PassageDocument.OF, id));
    } else {
      writer.updateDocuments(new Term(PassageDocument.OF, id), documents);
    }
  }

  synchronized void remove(String id) throws IOException {
    touched.add(id);
    writer.deleteDocuments(new Term(PassageDocument.OF, id));
  }

  /** Removes all but these documents. */
  void keepOnly(Set<String> ids) throws IOException {
    for (String id : read(PassageFolder::ids)) {
      if (!ids.contains(id)) {
        remove(id);
      }
    }
  }

  private static List<String> ids(IndexSearcher searcher) throws IOException {
    List<String> ids = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), PassageDocument.OF);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        ids.add(id.utf8ToString());
      }
    }
    return ids;
  }

  /** Some that wait, the most urgent; empty when none does. */
  synchronized List<Waiting> waiting(int most) throws IOException {
    refresh();
    touched.clear();
    return read(
        searcher -> {
          List<Waiting> waiting = new ArrayList<>();
          for (int urgency = 0; waiting.isEmpty() && urgency <= 3; urgency++) {
            var query = new TermQuery(new Term(PassageDocument.WAITING, Integer.toString(urgency)));
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
              At at = At.of(searcher, hit.doc);
              waiting.add(new Waiting(at.of(), at.passage()));
            }
          }
          return waiting;
        });
  }

  /** One waits no more; nothing is done when its document was changed meanwhile. */
  synchronized void known(Waiting waiting, float[] vector) throws IOException {
    if (!touched.contains(waiting.of())) {
      writer.updateDocument(
          new Term(PassageDocument.KEY, PassageDocument.key(waiting.of(), waiting.passage())),
          PassageDocument.of(waiting.of(), waiting.passage(), vector));
    }
  }

  private static List<Passage> passages(IndexSearcher searcher, String id) throws IOException {
    List<Passage> passages = new ArrayList<>();
    var query = new TermQuery(new Term(PassageDocument.OF, id));
    for (ScoreDoc hit : searcher.search(query, Passages.MOST).scoreDocs) {
      passages.add(At.of(searcher, hit.doc).passage());
    }
    return passages;
  }

  private static Optional<float[]> vector(IndexSearcher searcher, String hash) throws IOException {
    var query = new TermQuery(new Term(PassageDocument.HASH, hash));
    for (ScoreDoc hit : searcher.search(query, Passages.MOST).scoreDocs) {
      At at = At.of(searcher, hit.doc);
      FloatVectorValues vectors = at.reader().getFloatVectorValues(PassageDocument.VECTOR);
      if (vectors != null) {
        var each = vectors.iterator();
        if (each.advance(at.document()) == at.document()) {
          return Optional.of(vectors.vectorValue(each.index()).clone());
        }
      }
    }
    return Optional.empty();
  }

  /** Lets reads see what was written. */
  void refresh() throws IOException {
    readers.maybeRefreshBlocking();
  }

  /** Keeps what was written. */
  void commit() throws IOException {
    writer.commit();
  }

  <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = readers.acquire();
    try {
      return reading.read(searcher);
    } finally {
      readers.release(searcher);
    }
  }

  @Override
  public void close() throws IOException {
    readers.close();
    writer.rollback();
    writer.getDirectory().close();
  }
}
