package localoffer.feedback.keeping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import localoffer.content.Yaml;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/**
 * For how long what families told us is kept: {@code content/retention.yaml}.
 *
 * @param contactDays how to reach them, after the answer
 * @param originalMonths their words, after the end of the year in which they said them: from then
 *     on that year's report is whole
 * @param publishedYears what is published of them
 */
public record Retention(
    @Nullable Integer contactDays,
    @Nullable Integer originalMonths,
    @Nullable Integer publishedYears) {

  private static final int CONTACT_DAYS = 90;
  private static final int ORIGINAL_MONTHS = 12;
  private static final int PUBLISHED_YEARS = 6;
  private static final int MOST = 1_000;

  /**
   * What is left out is usual.
   *
   * @throws IllegalArgumentException when a number is below 1 or far too large
   */
  public Retention {
    require(contactDays, "contact_days");
    require(originalMonths, "original_months");
    require(publishedYears, "published_years");
  }

  private static void require(@Nullable Integer number, String name) {
    if (number != null && (number < 1 || number > MOST)) {
      throw new IllegalArgumentException(name + " is a number from 1 to " + MOST);
    }
  }

  /** As the content folder says; usual where there is no such file. */
  public static Retention read(Path content) {
    Path file = content.resolve("retention.yaml");
    return Files.isRegularFile(file)
        ? Yaml.read(file, Retention.class)
        : new Retention(null, null, null);
  }

  /** What was answered on this day or before is answered long enough ago to forget the address. */
  LocalDate contactsUntil(LocalDate today) {
    return today.minusDays(contactDays == null ? CONTACT_DAYS : contactDays);
  }

  /** What was said in this year or before is kept no longer in the person's own words. */
  int originalsUntil(LocalDate today) {
    int months = originalMonths == null ? ORIGINAL_MONTHS : originalMonths;
    return today.minusMonths(months).getYear() - 1;
  }

  /** What ended on this day or before is kept no longer at all. */
  LocalDate allUntil(LocalDate today) {
    return today.minusYears(publishedYears == null ? PUBLISHED_YEARS : publishedYears);
  }

  /** The first moment after a day. */
  static Instant after(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Days.HERE).toInstant();
  }
}
