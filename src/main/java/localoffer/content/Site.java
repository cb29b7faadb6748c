package localoffer.content;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who publishes this Local Offer and what it is called: {@code content/site.yaml}. */
public record Site(
    String place,
    String name,
    String publisher,
    String strapline,
    String language,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String hours,
    Map<String, String> colours,
    String skyline,
    String advice,
    String forum) {

  static Site read(Path content) {
    return Yaml.read(content.resolve("site.yaml"), Site.class);
  }
}
