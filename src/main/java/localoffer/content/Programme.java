package localoffer.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rolling programme: how often a listing is checked with its provider, and on which days we
 * write to nobody. {@code content/rounds.yaml}.
 *
 * @param months between two checks, where nothing else is said
 * @param topics months by the main topic of a listing
 * @param organisations months by the kind of its organisation, where its topic says nothing
 * @param closed days on which no mail goes out, besides weekends
 */
public record Programme(
    @Nullable Integer months,
    Map<String, Integer> topics,
    Map<String, Integer> organisations,
    Set<LocalDate> closed) {

  /** What the Written Statement of Action promised. */
  public static final int USUAL_MONTHS = 3;

  private static final int MOST = 24;

  /**
   * What is left out is usual.
   *
   * @throws IllegalArgumentException when a number of months is not between 1 and 24
   */
  public Programme {
    topics = topics == null ? Map.of() : Map.copyOf(topics);
    organisations = organisations == null ? Map.of() : Map.copyOf(organisations);
    closed = closed == null ? Set.of() : Set.copyOf(closed);
    if (months != null) {
      require(months);
    }
    topics.values().forEach(Programme::require);
    organisations.values().forEach(Programme::require);
  }

  private static void require(int months) {
    if (months < 1 || months > MOST) {
      throw new IllegalArgumentException("months are a number from 1 to " + MOST);
    }
  }

  /** As it is where there is no such file. */
  public static Programme usual() {
    return new Programme(null, Map.of(), Map.of(), Set.of());
  }

  static Programme read(Path content) {
    Path file = content.resolve("rounds.yaml");
    return Files.isRegularFile(file) ? Yaml.read(file, Programme.class) : usual();
  }

  /**
   * The months between two checks of a listing.
   *
   * @param listingTopics the main one first
   * @param organisation the kind of its organisation, as in {@code content/directory/}
   */
  public int months(List<String> listingTopics, String organisation) {
    Integer byTopic = listingTopics.isEmpty() ? null : topics.get(listingTopics.getFirst());
    Integer byKind = organisations.get(organisation);
    if (byTopic != null) {
      return byTopic;
    }
    return byKind != null ? byKind : months == null ? USUAL_MONTHS : months;
  }
}
