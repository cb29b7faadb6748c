package localoffer.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import localoffer.jobs.Meanwhile;
import localoffer.search.document.Findable;
import localoffer.search.words.Analysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open Lucene index of a folder: one writer, and readers that see its latest refresh. */
public final class IndexFolder implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  private static final long BREATH = Duration.ofMillis(20).toNanos();

  private static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          Analysis.STEMMED,
          Map.of(Documents.WRITTEN, Analysis.WRITTEN, Documents.SUGGEST, Analysis.WRITTEN));

  private final FacetsConfig facets = Documents.facets();
  private final FacetBits bits = new FacetBits();
  private final Spelling spelling = new Spelling();
  private final IndexWriter writer;
  private final SearcherManager readers;
  private final Replacement replacement;

  private IndexFolder(IndexWriter writer) throws IOException {
    this.writer = writer;
    replacement = new Replacement(writer, facets);
    readers = new SearcherManager(writer, null);
  }

  /** Opens the index of a folder, making folder and index where there is none. */
  public static IndexFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    IndexWriter writer = new IndexWriter(FSDirectory.open(folder), settings());
    try {
      return new IndexFolder(writer);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /** Opens the index of a folder; one that cannot be read is wiped, and so has no marks. */
  public static IndexFolder openOrStartAgain(Path folder) throws IOException {
    try {
      return open(folder);
    } catch (LockObtainFailedException e) {
      throw new IOException("The search index in " + folder + " is used by another program.", e);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("The search index cannot be read and is built again: {}", e.getMessage());
      wipe(folder);
      return open(folder);
    }
  }

  /** Deletes an index that cannot be opened. */
  public static void wipe(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig(ANALYZER)
        .setIndexSort(
            new Sort(
                new SortField(Documents.ORDER, SortField.Type.STRING),
                new SortField(Documents.ID, SortField.Type.STRING)))
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
        .setCommitOnClose(false);
  }

  /** What was last said with {@link #commit} to be in here. */
  public Map<String, String> marks() {
    Iterable<Map.Entry<String, String>> marks = writer.getLiveCommitData();
    return marks == null
        ? Map.of()
        : StreamSupport.stream(marks.spliterator(), false)
            .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public void put(Findable findable) throws IOException {
    replacement.touch(findable.id());
    writer.updateDocument(new Term(Documents.ID, findable.id()), Documents.of(findable, facets));
  }

  public void remove(String id) throws IOException {
    replacement.touch(id);
    writer.deleteDocuments(new Term(Documents.ID, id));
  }

  /** Removes everything; readers see it until {@link #refresh}. */
  public void clear() throws IOException {
    writer.deleteAll();
  }

  /**
   * Replaces everything, one after another. What is put or removed meanwhile stays so, and readers
   * may see it beside what is old and what is new.
   *
   * @param all hands over everything, and answers what this answers
   * @param between runs while this waits for what takes long
   */
  public long replaceAll(ToLongFunction<Consumer<Findable>> all, Runnable between)
      throws IOException {
    long answer = replacement.write(all);
    replacement.removeOld(ids());
    mergeAll(between);
    return answer;
  }

  /** The ids that readers see. */
  private List<String> ids() throws IOException {
    return read(
        searcher -> {
          List<String> ids = new ArrayList<>();
          Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Documents.ID);
          TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
          for (BytesRef id = each.next(); id != null; id = each.next()) {
            ids.add(id.utf8ToString());
          }
          return ids;
        });
  }

  private void mergeAll(Runnable between) throws IOException {
    Meanwhile<Boolean> merging = Meanwhile.does(this::mergeAll);
    while (!merging.future().isDone()) {
      between.run();
      LockSupport.parkNanos(BREATH);
    }
    merging.done();
  }

  private boolean mergeAll() {
    try {
      writer.forceMerge(1);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what was written, and that it holds what the marks say. */
  public void commit(Map<String, String> marks) throws IOException {
    writer.setLiveCommitData(marks.entrySet());
    writer.commit();
  }

  /** Lets searches see what was written, with its words at hand. */
  public void refresh() throws IOException {
    readers.maybeRefreshBlocking();
    read(
        searcher -> {
          spelling.prepare(searcher);
          return searcher;
        });
  }

  /** How many documents a search sees. */
  public int size() throws IOException {
    return read(searcher -> searcher.getIndexReader().numDocs());
  }

  /** Reads from the index as it is at this moment. */
  public <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = readers.acquire();
    try {
      return reading.read(searcher);
    } finally {
      readers.release(searcher);
    }
  }

  /** Something done with a searcher, which must not be kept. */
  public interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  public FacetsConfig facets() {
    return facets;
  }

  public FacetBits bits() {
    return bits;
  }

  public Spelling spelling() {
    return spelling;
  }

  @Override
  public void close() throws IOException {
    readers.close();
    writer.rollback();
    writer.getDirectory().close();
  }
}
