package localoffer.search.spelling;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was worked out lately: the same words are typed often, and wrong in the same ways. */
final class Lately<K, V> {

  private static final int MOST = 5_000;
  private static final float FULL = 0.75f;

  private final Map<K, V> kept =
      new LinkedHashMap<>(16, FULL, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
          return size() > MOST;
        }
      };

  synchronized @Nullable V get(K key) {
    return kept.get(key);
  }

  synchronized void keep(K key, V value) {
    kept.put(key, value);
  }
}
