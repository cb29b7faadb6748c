package localoffer.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Details as JSON in snake_case; what is absent is left out. */
public final class DetailsJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  private static final ObjectReader STRICT =
      JSON.readerFor(Details.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private DetailsJson() {}

  public static String write(Details details) {
    return JSON.writeValueAsString(details);
  }

  /** Reads what {@link #write} wrote, in this version of the program or another. */
  public static Details read(String json) {
    return JSON.readValue(json, Details.class);
  }

  /**
   * Reads what a person or another program wrote.
   *
   * @throws tools.jackson.core.JacksonException when a field is unknown or of the wrong kind
   */
  public static Details readStrictly(ObjectNode tree) {
    return STRICT.readValue(tree);
  }
}
