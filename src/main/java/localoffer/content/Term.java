package localoffer.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of a taxonomy: a need, a topic, an age band, a level, an access feature, a duty. */
public record Term(
    String id,
    String name,
    @Nullable String summary,
    @Nullable String picture,
    List<String> also,
    @Nullable Integer from,
    @Nullable Integer to) {

  public Term {
    also = also == null ? List.of() : List.copyOf(also);
  }

  /** The ages of an age band; all ages for any other term. */
  public Ages ages() {
    return from == null && to == null ? Ages.ALL : new Ages(from, to);
  }
}
