package localoffer.content.page;

import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.function.Function;
import localoffer.content.Article;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/** How far a page can be trusted to be up to date, in the words that stand at its foot. */
public record Freshness(String words, boolean checked) {

  static Freshness of(Article.Front front) {
    LocalDate reviewed = front.reviewed();
    if (reviewed == null) {
      StringJoiner words = new StringJoiner(" ");
      add(words, "Written ", front.written(), Days::month);
      return new Freshness(words.add("Not yet checked by the council.").toString(), false);
    }
    StringJoiner words = new StringJoiner(" ");
    add(words, "Last reviewed ", reviewed, Days::inWords);
    add(words, "Next review due ", front.reviewDue(), Days::inWords);
    return new Freshness(words.toString(), true);
  }

  private static void add(
      StringJoiner words,
      String before,
      @Nullable LocalDate date,
      Function<LocalDate, String> inWords) {
    if (date != null) {
      words.add(before + inWords.apply(date) + ".");
    }
  }
}
