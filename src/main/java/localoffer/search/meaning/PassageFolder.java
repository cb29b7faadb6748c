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
import localoffer.search.meaning.vectors.Model;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.store.FSDirectory;

/** The passages of a folder, with their vectors or waiting for them. */
final class PassageFolder implements Closeable {

  /** A change that people may look for now. */
  static final String AT_ONCE = "0";

  private static final String FORM = "form";
  private static final double BUFFER_MB = 4;

  /** The graph of a segment this large is made in about 20 MB of memory. */
  private static final double LARGEST_SEGMENT_MB = 64;

  private final IndexWriter writer;
  private final SearcherManager readers;

  /** Documents that were written while their passages were being embedded. */
  private final Set<String> touched = new HashSet<>();

  /**
   * A passage without a vector, of a document.
   *
   * @param urgent when people may look for it now
   */
  record Waiting(String of, Passage passage, boolean urgent) {}

  /** Something done with a searcher, which must not be kept. */
  interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  private PassageFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    writer = new IndexWriter(FSDirectory.open(folder), settings());
    if (!Model.FORM.equals(marks().get(FORM))) {
      writer.deleteAll();
      mark(Map.of());
    }
    readers = new SearcherManager(writer, null);
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig()
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergePolicy(new TieredMergePolicy().setMaxMergedSegmentMB(LARGEST_SEGMENT_MB))
        .setMergeScheduler(new QuietMerges())
        .setCommitOnClose(false);
  }

  /** Opens a folder; one that cannot be read is emptied first. */
  static PassageFolder open(Path folder) throws IOException {
    try {
      return new PassageFolder(folder);
    } catch (IOException | IllegalArgumentException e) {
      try (var files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
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
    if (wanted.equals(new HashSet<>(read(searcher -> new StoredPassages(searcher).of(id))))) {
      return;
    }
    touched.add(id);
    List<Document> documents = new ArrayList<>();
    for (Passage passage : wanted) {
      documents.add(
          vector(passage)
              .map(vector -> PassageDocument.of(id, passage, vector))
              .orElseGet(
                  () ->
                      PassageDocument.waiting(
                          id,
                          passage,
                          urgency.isEmpty() ? Integer.toString(passage.kind().turn()) : urgency)));
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
    for (String id : read(searcher -> new StoredPassages(searcher).ids())) {
      if (!ids.contains(id)) {
        remove(id);
      }
    }
  }

  /** Some that wait, the most urgent; empty when none does. */
  synchronized List<Waiting> waiting(int most) throws IOException {
    refresh();
    touched.clear();
    return read(searcher -> new StoredPassages(searcher).waiting(most));
  }

  /** How many passages there are. */
  int size() throws IOException {
    return read(searcher -> searcher.getIndexReader().numDocs());
  }

  /** How many of them wait. */
  int waiting() throws IOException {
    return read(
        searcher ->
            searcher.count(new TermRangeQuery(PassageDocument.WAITING, null, null, true, true)));
  }

  /** One waits no more; nothing is done when its document was changed meanwhile. */
  synchronized void known(Waiting waiting, byte[] vector) throws IOException {
    if (!touched.contains(waiting.of())) {
      writer.updateDocument(
          new Term(PassageDocument.KEY, PassageDocument.key(waiting.of(), waiting.passage())),
          PassageDocument.of(waiting.of(), waiting.passage(), vector));
    }
  }

  /** The vector of the same text, where one was made. */
  Optional<byte[]> vector(Passage passage) throws IOException {
    return read(searcher -> new StoredPassages(searcher).vector(passage));
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
