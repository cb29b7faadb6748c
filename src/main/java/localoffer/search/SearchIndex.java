package localoffer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import localoffer.jobs.LastingThreads;
import localoffer.jobs.Requests;
import localoffer.listing.Listing;
import localoffer.listing.PublicListings;
import localoffer.search.answer.Mode;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.answer.Suggestion;
import localoffer.search.finding.Finder;
import localoffer.search.index.IndexFolder;
import localoffer.search.index.Lexicon;
import localoffer.search.suggest.Suggestions;
import localoffer.search.words.Synonyms;
import localoffer.search.words.Understanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What families search. A cache of the directory and the content: built in the background when it
 * is missing, damaged or behind, while whatever there was before goes on answering.
 *
 * <p>One thread does all the writing. It follows the directory by its change number, so that no
 * change is lost, in whatever order news of it comes.
 */
public final class SearchIndex implements PublicListings, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
  private static final LastingThreads READING = new LastingThreads("search");
  private static final Duration TO_BE_SEEN = Duration.ofSeconds(5);

  private final Path folder;
  private final Sources sources;
  private final Knowledge knowledge;
  private final Understanding understanding;
  private final Duration limit;
  private final AtomicLong version = new AtomicLong();
  private final AtomicReference<Sources.Edited> seen;
  private final Requests changes = new Requests();
  private final ExecutorService writing =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("search-index").factory());
  private volatile IndexFolder index;
  private volatile boolean ready;

  private SearchIndex(Path folder, Sources sources, Knowledge knowledge, Duration limit)
      throws IOException {
    this.limit = limit;
    this.folder = folder;
    this.sources = sources;
    this.knowledge = knowledge;
    understanding = new Understanding(knowledge.places());
    seen = new AtomicReference<>(sources.edited());
    index = IndexFolder.openOrStartAgain(folder);
    ready = Built.of(index.marks()).isPresent();
  }

  /**
   * Opens the index of a folder, and begins to build it when it is not as its sources are.
   *
   * @param limit of one search, after which the words alone are answered
   */
  public static SearchIndex open(
      Path folder, Sources sources, Knowledge knowledge, Duration limit) {
    try {
      SearchIndex opened = new SearchIndex(folder, sources, knowledge, limit);
      knowledge.meaning().whenChanged(opened.version::incrementAndGet);
      opened.inBackground(opened::catchUp);
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is anything to search yet. */
  public boolean ready() {
    return ready;
  }

  /** Rises whenever a search may answer differently. */
  public long version() {
    followContent();
    return version.get();
  }

  /** Answers; empty while the first index is being built, or after a fault that rebuilds it. */
  public Optional<SearchResults> search(SearchQuery query) {
    return search(query, Mode.BOTH);
  }

  /** The same by words or by meaning alone, or by both. */
  public Optional<SearchResults> search(SearchQuery query, Mode mode) {
    followContent();
    Lexicon words = knowledge.lexicon(sources.contents());
    return read(
        index ->
            new Finder(index, words, knowledge.meaning(), understanding, limit).find(query, mode));
  }

  /** What a person may be typing; nothing before the third letter. */
  public List<Suggestion> suggest(String typed) {
    Synonyms also = knowledge.synonyms().get();
    return read(index -> new Suggestions(index, also).of(typed)).orElse(List.of());
  }

  /** The words that most documents are written in, of so many letters at least. */
  public List<String> commonest(int words, int letters) {
    return read(i -> i.read(all -> i.spelling().commonest(all, words, letters))).orElse(List.of());
  }

  <T> Optional<T> read(Reading<T> reading) {
    if (!ready) {
      return Optional.empty();
    }
    try {
      return Optional.of(READING.run(() -> reading.read(index)));
    } catch (IOException e) {
      startAgain(e);
      return Optional.empty();
    }
  }

  @Override
  public void put(Listing listing) {
    follow();
  }

  @Override
  public void remove(UUID id) {
    follow();
  }

  /** Reads what changed and waits to see it, unless the first build is under way. */
  private void follow() {
    Requests.Request seen = changes.ask();
    writing.execute(this::followChanges);
    if (ready && !seen.isDoneWithin(TO_BE_SEEN)) {
      LOG.warn("A change will be searchable later");
    }
  }

  /** Content that was reloaded is another value than the one seen last. */
  private void followContent() {
    Sources.Edited now = sources.edited();
    if (!Objects.equals(seen.getAndSet(now), now)) {
      inBackground(this::catchUp);
    }
  }

  /** Builds everything again; the future is done when it can be searched. */
  public Future<?> rebuild() {
    return writing.submit(() -> attempt(() -> building().everything(this::changed)));
  }

  /** Lets searches find by meaning as well, once that is ready. */
  public void startMeaning() {
    knowledge.meaning().start();
  }

  /** Waits until everything known so far can be searched. */
  public void awaitCaughtUp() {
    CompletableFuture.runAsync(() -> attempt(this::catchUp), writing).join();
  }

  /** Waits until all of that can be found by meaning too, where that is on. */
  public void awaitMeaning() {
    awaitCaughtUp();
    knowledge.meaning().awaitEmbedded();
  }

  private void catchUp() throws IOException {
    building().catchUp(this::changed);
  }

  private Build building() {
    return new Build(index, sources, knowledge, this::followChanges);
  }

  /** For those who ask, between documents of a build too. */
  private void followChanges() {
    Build build = new Build(index, sources, knowledge, () -> {});
    changes.answer(() -> attempt(() -> build.follow(this::changed)));
  }

  private void changed() {
    ready = true;
    version.incrementAndGet();
  }

  /** The index cannot be read any more: it is a cache, so it is thrown away and built again. */
  private void startAgain(IOException fault) {
    LOG.error("The search index is damaged and is built again", fault);
    ready = false;
    inBackground(
        () -> {
          if (!ready) {
            index.close();
            IndexFolder.wipe(folder);
            index = IndexFolder.open(folder);
            building().everything(this::changed);
          }
        });
  }

  private void inBackground(Writing work) {
    writing.execute(() -> attempt(work));
  }

  private static void attempt(Writing work) {
    try {
      work.run();
    } catch (IOException | RuntimeException e) {
      LOG.error("The search index could not be written", e);
    }
  }

  @Override
  public void close() {
    if (writing.isShutdown()) {
      return;
    }
    inBackground(() -> index.close());
    writing.close();
    knowledge.meaning().close();
  }

  interface Reading<T> {
    T read(IndexFolder index) throws IOException;
  }

  private interface Writing {
    void run() throws IOException;
  }
}
