package localoffer.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An Easy Read page: sections of ideas, each idea a picture and its sentences. */
public record EasyRead(String title, @Nullable String checked, List<Section> sections) {

  /** A heading (none for the first, when the page begins without one), its ideas, and its links. */
  public record Section(@Nullable String heading, List<Idea> ideas, List<FindOutMore> links) {}

  /** A picture by its short name, and the sentences that it goes with. */
  public record Idea(@Nullable String picture, List<String> sentences) {}

  /** A link that stands alone. */
  public record FindOutMore(String text, String href) {}
}
