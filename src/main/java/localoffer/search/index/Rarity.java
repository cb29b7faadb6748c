package localoffer.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import localoffer.search.words.Group;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How telling words are: the inverse document frequency that BM25 weighs them by. Remembers what it
 * looked up, for one reading of the index.
 */
public final class Rarity {

  private final IndexReader reader;
  private final Map<String, Integer> known = new HashMap<>();

  public Rarity(IndexReader reader) {
    this.reader = reader;
  }

  /** Of some words together; never 0. */
  public double of(List<String> stems) {
    return Math.max(0.1, stems.stream().mapToDouble(stem -> weight(documents(stem))).sum());
  }

  /** Of an idea, in about how many documents it is spoken of in any of its ways. */
  public double ofIdea(Group group) {
    int documents =
        Stream.concat(Stream.of(group.stems()), group.also().stream())
            .mapToInt(way -> way.stream().mapToInt(this::documents).min().orElse(0))
            .max()
            .orElse(0);
    return weight(documents);
  }

  private double weight(int documents) {
    return Math.log1p((reader.numDocs() - documents + 0.5) / (documents + 0.5));
  }

  private int documents(String stem) {
    return known.computeIfAbsent(stem, this::count);
  }

  private int count(String stem) {
    try {
      return Math.min(reader.docFreq(new Term(Documents.TEXT, stem)), reader.numDocs());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
