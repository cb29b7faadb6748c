package localoffer.update.reading;

import java.util.List;
import localoffer.content.Contents;
import localoffer.content.GlossaryTerm;
import localoffer.content.check.ReadingAge;
import localoffer.content.markdown.HardWords;
import localoffer.content.markdown.MarkdownReader;
import localoffer.content.markdown.Prose;

/**
 * How hard a text is to read: a sentence on it, and what would make it easier.
 *
 * @param easy whether a child of nine to eleven can read it
 * @param advice what to say instead of words of offices
 * @param explained hard words that families see explained
 */
public record Reading(
    String words, boolean easy, List<PlainWords.Advice> advice, List<GlossaryTerm> explained) {

  private static final double EASY_GRADE = 6.5;
  private static final int YEARS_BEFORE_SCHOOL = 5;
  private static final int YOUNGEST = 6;
  private static final int OLDEST = 20;

  /** Measures Markdown; the words that the glossary explains do not count. */
  public static Reading of(String markdown, Contents contents, PlainWords plain) {
    HardWords hard = new HardWords(contents.glossary());
    Prose prose = MarkdownReader.read(markdown);
    ReadingAge measured = ReadingAge.of(prose.text(), hard);
    List<PlainWords.Advice> advice = plain.in(prose.text());
    List<GlossaryTerm> explained = hard.explain(prose.html()).words();
    boolean easy = measured.grade() <= EASY_GRADE;
    return new Reading(sentence(measured, easy), easy, advice, explained);
  }

  private static String sentence(ReadingAge measured, boolean easy) {
    if (measured.words() == 0) {
      return "";
    }
    long age = Math.round(measured.grade()) + YEARS_BEFORE_SCHOOL;
    long shown = Math.clamp(age, YOUNGEST, OLDEST);
    return easy
        ? "Reading age %d. That is plain enough for most people.".formatted(shown)
        : "Reading age %d. Aim for 11 or under: shorter sentences and everyday words help."
            .formatted(shown);
  }
}
