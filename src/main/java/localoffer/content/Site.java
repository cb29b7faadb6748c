package localoffer.content;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes this Local Offer and what it is called: {@code content/site.yaml}.
 *
 * @param replyDays working days within which the council answers a comment, once it has promised
 */
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
    String forum,
    @Nullable Integer replyDays) {

  private static final int MOST_REPLY_DAYS = 60;

  /**
   * The details as they are.
   *
   * @throws IllegalArgumentException when the days for a reply are not between 1 and 60
   */
  public Site {
    if (replyDays != null && (replyDays < 1 || replyDays > MOST_REPLY_DAYS)) {
      throw new IllegalArgumentException("reply_days is a number from 1 to " + MOST_REPLY_DAYS);
    }
  }

  static Site read(Path content) {
    return Yaml.read(content.resolve("site.yaml"), Site.class);
  }
}
