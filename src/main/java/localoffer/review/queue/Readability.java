package localoffer.review.queue;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.content.Contents;
import localoffer.content.GlossaryTerm;
import localoffer.content.check.ReadingAge;
import localoffer.content.markdown.HardWords;
import localoffer.content.markdown.MarkdownReader;
import localoffer.listing.Details;
import localoffer.listing.detail.SendAnswers;

/**
 * What an officer looks at besides the differences: how hard the entry is to read, and what may
 * tell of a person.
 *
 * @param age about how old one has to be to read it
 * @param hard words that the glossary explains
 * @param personal words that look like a person's name or own number
 */
public record Readability(int age, List<String> hard, List<String> personal) {

  /** Children begin school, and grade 0, at five. */
  private static final int FIRST_GRADE = 5;

  private static final int OLDEST_WISHED = 12;

  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\b(?:Mrs?|Ms|Miss|Dr)\\.? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?"
              + "|\\b07\\d{3} ?\\d{3} ?\\d{3}\\b"
              + "|[\\w.+-]+\\.[\\w+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  /** Of all that families would read. */
  static Readability of(Details details, Contents contents) {
    String text = text(details);
    HardWords words = new HardWords(contents.glossary());
    double grade = ReadingAge.of(text, words).grade();
    return new Readability(
        (int) Math.round(Math.max(0, grade)) + FIRST_GRADE,
        words.explain(MarkdownReader.read(text).html()).words().stream()
            .map(GlossaryTerm::term)
            .toList(),
        PERSONAL
            .matcher(text + "\n" + contacts(details))
            .results()
            .map(MatchResult::group)
            .distinct()
            .toList());
  }

  public boolean isHard() {
    return age > OLDEST_WISHED;
  }

  private static String text(Details details) {
    SendAnswers answers = details.sendAnswers();
    Stream<String> own =
        Stream.of(
                details.summary(),
                details.description(),
                details.eligibility(),
                details.howToApply(),
                details.whatHappensNext(),
                details.waitingTime(),
                details.whoDecides())
            .filter(Objects::nonNull);
    Stream<String> theirs =
        answers == null
            ? Stream.of()
            : Stream.of(
                    answers.howWeInclude(),
                    answers.staffTraining(),
                    answers.communication(),
                    answers.familiesSay())
                .filter(Objects::nonNull);
    return Stream.concat(own, theirs).collect(Collectors.joining("\n\n"));
  }

  private static String contacts(Details details) {
    return details.contacts().stream()
        .flatMap(contact -> Stream.of(contact.role(), contact.phone(), contact.email()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }
}
