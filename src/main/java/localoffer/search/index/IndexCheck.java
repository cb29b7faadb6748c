package localoffer.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import localoffer.database.Check;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Says whether a search index on disk is whole; there being none yet is not a fault. */
public record IndexCheck(Path folder) implements Check {

  private static final String DAMAGED =
      "The search index in %s is damaged; it is built again when the site starts.";

  @Override
  public List<String> problems() {
    try (Directory directory = FSDirectory.open(folder)) {
      return !DirectoryReader.indexExists(directory) || isWhole(directory)
          ? List.of()
          : List.of(DAMAGED.formatted(folder));
    } catch (IOException e) {
      return List.of(DAMAGED.formatted(folder));
    }
  }

  private static boolean isWhole(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    }
  }
}
