package localoffer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The content folder as it is now: reads it whole, and hands out one unchanging reading at a time.
 */
public final class Library implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Library.class);
  private static final int SECONDS_BETWEEN_LOOKS = 1;

  private final Path folder;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService watcher =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("content-watcher").daemon().factory());
  private volatile Contents contents;
  private volatile long version = 1;
  private String seen;

  private Library(Path folder) {
    this.folder = folder;
    this.seen = stamp();
    this.contents = readAll(folder);
  }

  /**
   * Reads the folder.
   *
   * @throws ContentException when a file cannot be used
   */
  public static Library open(Path folder) {
    return new Library(folder);
  }

  public Contents contents() {
    return contents;
  }

  /** Rises with every reading. */
  public long version() {
    return version;
  }

  /** Reads the folder again; what was there before stays when it cannot be read. */
  public synchronized void reload() {
    contents = readAll(folder);
    version++;
    listeners.forEach(Library::tell);
  }

  private static void tell(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException e) {
      LOG.error("What follows from a change of content went wrong.", e);
    }
  }

  /** Runs this after every new reading; what it throws is logged. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** Reads the folder again by itself, soon after a file in it changes, until closed. */
  public Library watch() {
    ScheduledFuture<?> _ =
        watcher.scheduleWithFixedDelay(
            this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    return this;
  }

  @Override
  public void close() {
    watcher.shutdownNow();
  }

  /** Reads the folder again if it has changed; a broken edit leaves the last good reading. */
  synchronized void look() {
    try {
      String now = stamp();
      if (!now.equals(seen)) {
        seen = now;
        reload();
        LOG.info("The content was read again after a change.");
      }
    } catch (RuntimeException e) {
      LOG.warn("The content changed but was not read again: {}", e.getMessage());
    }
  }

  /** What tells one state of the folder from another; the directory is not read from it here. */
  private String stamp() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve("directory")))
          .sorted()
          .map(file -> file + " " + file.toFile().lastModified() + " " + file.toFile().length())
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Contents readAll(Path folder) {
    return new Contents(
        Site.read(folder),
        Navigation.read(folder),
        Taxonomy.read(folder),
        pages(folder.resolve("pages")),
        glossary(folder.resolve("glossary.yaml")),
        Programme.read(folder));
  }

  private static Map<String, Article> pages(Path folder) {
    Map<String, Article> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().endsWith(".easy.md"))
          .map(file -> Article.read(folder, file))
          .forEach(article -> pages.put(article.path(), article));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  private static Map<String, GlossaryTerm> glossary(Path file) {
    List<GlossaryTerm> terms =
        Yaml.readList(file, GlossaryTerm.class).stream()
            .sorted(Comparator.comparing(GlossaryTerm::term, String.CASE_INSENSITIVE_ORDER))
            .toList();
    Map<String, GlossaryTerm> byId = new LinkedHashMap<>();
    terms.forEach(term -> byId.put(term.id(), term));
    return byId;
  }
}
