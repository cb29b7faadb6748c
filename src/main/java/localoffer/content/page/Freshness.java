package localoffer.content.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;
import localoffer.content.Article;
import org.jspecify.annotations.Nullable;

/** How far a page can be trusted to be up to date, in the words that stand at its foot. */
public record Freshness(String words, boolean checked) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  static Freshness of(Article.Front front) {
    LocalDate reviewed = front.reviewed();
    if (reviewed == null) {
      StringJoiner words = new StringJoiner(" ");
      add(words, "Written ", front.written(), MONTH);
      return new Freshness(words.add("Not yet checked by the council.").toString(), false);
    }
    StringJoiner words = new StringJoiner(" ");
    add(words, "Last reviewed ", reviewed, DAY);
    add(words, "Next review due ", front.reviewDue(), DAY);
    return new Freshness(words.toString(), true);
  }

  private static void add(
      StringJoiner words, String before, @Nullable LocalDate date, DateTimeFormatter format) {
    if (date != null) {
      words.add(before + format.format(date) + ".");
    }
  }
}
