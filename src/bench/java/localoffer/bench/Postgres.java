package localoffer.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * PostgreSQL's full text search as peers use it, over name and description, ranked by ts_rank.
 * Spoken to through psql, so that the program needs no driver of it.
 */
final class Postgres {

  private static final String LOAD =
      """
      CREATE TABLE document (href text, name text, description text);
      CREATE TABLE query (text text);
      \\copy document FROM '%s' (FORMAT csv)
      \\copy query FROM '%s' (FORMAT csv)
      ALTER TABLE document ADD words tsvector
        GENERATED ALWAYS AS (to_tsvector('english', name || ' ' || description)) STORED;
      """;
  private static final String ASK =
      """
      COPY (
        SELECT query.text, answer.href
        FROM query, %1$s('english', query.text) AS wanted, LATERAL (
          SELECT href, ts_rank(words, wanted) AS rank FROM document
          WHERE words @@ wanted ORDER BY rank DESC, href LIMIT 10) AS answer
        ORDER BY query.text, answer.rank DESC, answer.href
      ) TO STDOUT (FORMAT csv);
      """;

  private final List<String> psql;

  private Postgres(List<String> psql) {
    this.psql = psql;
  }

  /**
   * Loads the documents and queries into an empty database.
   *
   * @param psql the command that speaks to it
   */
  static Postgres of(Path folder, List<String> psql, List<Text> documents, List<String> queries)
      throws Exception {
    Path texts = folder.resolve("documents.csv");
    write(
        texts,
        documents.stream()
            .map(it -> List.of(it.href(), it.name(), it.summary() + "\n\n" + it.body()))
            .toList());
    Path asked = folder.resolve("queries.csv");
    write(asked, queries.stream().map(List::of).toList());
    Postgres postgres = new Postgres(psql);
    postgres.run(LOAD.formatted(texts, asked));
    return postgres;
  }

  /** The first ten addresses for every query that has any, with this function to read a query. */
  Map<String, List<String>> search(String function) throws Exception {
    Map<String, List<String>> found = new HashMap<>();
    try (CSVParser rows = CSVParser.parse(run(ASK.formatted(function)), CSVFormat.DEFAULT)) {
      for (CSVRecord row : rows) {
        found.computeIfAbsent(row.get(0), query -> new ArrayList<>()).add(row.get(1));
      }
    }
    return found;
  }

  private static void write(Path file, List<List<String>> rows) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.POSTGRESQL_CSV)) {
      printer.printRecords(rows);
    }
  }

  private String run(String script) throws Exception {
    List<String> command = new ArrayList<>(psql);
    command.addAll(List.of("--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (Writer input = process.outputWriter(StandardCharsets.UTF_8)) {
      input.write(script);
    }
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("psql failed");
    }
    return answer;
  }
}
