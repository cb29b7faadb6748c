package localoffer.search.judged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import localoffer.content.ContentException;

/** Reads the {@code *.tsv} of a folder: query, address, grade; a file holds one kind of query. */
public final class Judgements {

  private static final String ENDING = ".tsv";
  private static final String GRADES = "[0-" + Judged.BEST + "]";

  private final Map<String, Judged> byQuery = new LinkedHashMap<>();
  private final Map<String, Path> fileOf = new HashMap<>();

  private Judgements() {}

  /**
   * Every judged query, file by file.
   *
   * @throws ContentException when a line cannot be used, naming its file and number
   */
  public static List<Judged> read(Path folder) {
    Judgements judgements = new Judgements();
    for (Path file : files(folder)) {
      judgements.readFile(file);
    }
    if (judgements.byQuery.isEmpty()) {
      throw new ContentException(folder, "there is no judged query in it: add a file of them");
    }
    return List.copyOf(judgements.byQuery.values());
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The judgements in " + folder + " cannot be read.", e);
    }
  }

  private void readFile(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read as UTF-8 text.", e);
    }
    Map<String, Map<String, Integer>> read = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = new Line(file, i + 1, lines.get(i));
      if (!line.isAside()) {
        addTo(read, line);
      }
    }
    read.forEach((query, grades) -> add(file, query, grades));
  }

  private static void addTo(Map<String, Map<String, Integer>> read, Line line) {
    List<String> parts = line.parts();
    Map<String, Integer> grades =
        read.computeIfAbsent(parts.getFirst(), query -> new LinkedHashMap<>());
    if (grades.put(parts.get(1), Integer.valueOf(parts.get(2))) != null) {
      throw line.problem("this address was graded for this query before: keep one of the lines");
    }
  }

  private void add(Path file, String query, Map<String, Integer> grades) {
    String kind = file.getFileName().toString().replace(ENDING, "");
    Judged judged = new Judged(kind, query, grades);
    if (judged.right().isEmpty()) {
      throw new ContentException(
          file, "“%s” has no right answer: grade at least one address 2 or 3".formatted(query));
    }
    Path other = fileOf.putIfAbsent(query, file);
    if (other != null) {
      throw new ContentException(
          file, "“%s” is also in %s: keep it in one of them".formatted(query, other.getFileName()));
    }
    byQuery.put(query, judged);
  }

  private record Line(Path file, int number, String text) {

    boolean isAside() {
      return text.isBlank() || text.startsWith("#");
    }

    List<String> parts() {
      List<String> parts = new ArrayList<>();
      for (String part : text.split("\t", -1)) {
        parts.add(part.strip());
      }
      if (parts.size() != 3 || parts.getFirst().isEmpty()) {
        throw problem("write a query, an address and a grade, with one tab between them");
      }
      if (!parts.get(1).startsWith("/")) {
        throw problem("write the address as it is on this site, such as /school/dyslexia");
      }
      if (!parts.get(2).matches(GRADES)) {
        throw problem("write a grade: 3 the answer, 2 good, 1 some help, 0 no help");
      }
      return parts;
    }

    ContentException problem(String toDo) {
      return new ContentException(file, "line %d: %s: %s".formatted(number, toDo, text.strip()));
    }
  }
}
