package localoffer.search.meaning;

import java.util.LinkedHashMap;
import java.util.Map;
import localoffer.search.meaning.vectors.Model;
import org.jspecify.annotations.Nullable;

/** The vectors of what was asked lately: the same is asked often, and page after page. */
final class QueryVectors {

  private static final int MOST = 1_000;
  private static final float FULL = 0.75f;

  private final Map<String, byte[]> kept =
      new LinkedHashMap<>(16, FULL, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > MOST;
        }
      };

  byte[] of(Model model, String query) throws Exception {
    byte[] vector = kept(query);
    if (vector == null) {
      vector = model.embed(query);
      keep(query, vector);
    }
    return vector;
  }

  private synchronized byte @Nullable [] kept(String query) {
    return kept.get(query);
  }

  private synchronized void keep(String query, byte[] vector) {
    kept.put(query, vector);
  }
}
