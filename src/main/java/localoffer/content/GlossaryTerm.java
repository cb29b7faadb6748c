package localoffer.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hard word or short form in plain words; {@code easy} says it in one Easy Read sentence. */
public record GlossaryTerm(
    String id,
    String term,
    @Nullable @JsonProperty("short") String acronym,
    List<String> also,
    String means,
    @Nullable String easy,
    @Nullable String see) {

  public GlossaryTerm {
    also = also == null ? List.of() : List.copyOf(also);
  }

  public String href() {
    return "/glossary/" + id;
  }
}
