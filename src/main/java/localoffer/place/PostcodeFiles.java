package localoffer.place;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The postcodes in a CSV file, a folder of them, or a zip of them, read as a stream. */
final class PostcodeFiles implements AutoCloseable {

  private final List<Source> sources;
  private final Consumer<String> said;
  private final Closeable holder;
  private boolean any;

  private PostcodeFiles(List<Source> sources, Closeable holder, Consumer<String> said) {
    this.sources = sources;
    this.holder = holder;
    this.said = said;
  }

  /**
   * Opens what is there.
   *
   * @param said hears which files are read and which are left out
   */
  static PostcodeFiles open(Path path, Consumer<String> said) throws IOException {
    if (path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      ZipFile zip = new ZipFile(path.toFile());
      List<Source> inside =
          zip.stream()
              .filter(entry -> isCsv(entry.getName()))
              .map(entry -> new Source(entry.getName(), () -> zip.getInputStream(entry)))
              .toList();
      return new PostcodeFiles(inside, zip, said);
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Source> found =
          files
              .filter(file -> Files.isRegularFile(file) && isCsv(file.toString()))
              .sorted()
              .map(file -> new Source(file.toString(), () -> Files.newInputStream(file)))
              .toList();
      return new PostcodeFiles(found, () -> {}, said);
    }
  }

  private static boolean isCsv(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** Every postcode that has a place, file after file. */
  Stream<PostcodePoint> points() {
    return sources.stream().flatMap(this::points);
  }

  /** Whether any file so far was one of postcodes. */
  boolean any() {
    return any;
  }

  private Stream<PostcodePoint> points(Source source) {
    try {
      CSVParser parser = CSVFormat.DEFAULT.parse(source.reader());
      Iterator<CSVRecord> rows = parser.iterator();
      Optional<CSVRecord> first = rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
      Optional<PostcodeRows> kind = first.flatMap(PostcodeRows::of);
      if (first.isEmpty() || kind.isEmpty()) {
        said.accept("Left out " + source.name + ": it is not a file of postcodes.");
        parser.close();
        return Stream.empty();
      }
      any = true;
      said.accept("Reading " + source.name);
      Stream<CSVRecord> head = kind.get().hasHeading() ? Stream.empty() : first.stream();
      Stream<CSVRecord> rest =
          StreamSupport.stream(((Iterable<CSVRecord>) () -> rows).spliterator(), false);
      return Stream.concat(head, rest)
          .flatMap(row -> read(source, kind.get(), row).stream())
          .onClose(() -> close(parser));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<PostcodePoint> read(Source source, PostcodeRows kind, CSVRecord row) {
    try {
      return kind.read(row);
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "%s, line %d: this is not a postcode with a place: %s"
              .formatted(source.name, row.getRecordNumber(), String.join(",", row)),
          e);
    }
  }

  private static void close(CSVParser parser) {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    holder.close();
  }

  private record Source(String name, Opening opening) {

    BufferedReader reader() throws IOException {
      return new BufferedReader(new InputStreamReader(opening.open(), StandardCharsets.UTF_8));
    }
  }

  private interface Opening {
    InputStream open() throws IOException;
  }
}
