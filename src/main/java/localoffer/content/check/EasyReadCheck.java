package localoffer.content.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.content.EasyRead;
import localoffer.content.EasyRead.Idea;
import localoffer.content.EasyRead.Section;
import localoffer.content.markdown.HardWords;

/** An Easy Read page keeps its rules: few words, short sentences, a picture for each idea. */
final class EasyReadCheck {

  private static final int LONG_SENTENCE = 12;
  private static final int LONGEST_SENTENCE = 15;
  private static final int LONGEST_PAGE = 1_000;
  private static final double HARD_GRADE = 4;
  private static final double HARD_EASE = 85;

  /** Short forms that people say more often than the words they stand for. */
  private static final Set<String> SAID = Set.of("TV", "UK", "GP", "NHS", "DVD", "CV");

  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{2,}\\b");
  private static final Pattern MARKS = Pattern.compile("\\*|_|<[a-z/]|\\]\\(");
  private static final Pattern SENTENCE_GOES_ON = Pattern.compile("[.?!]\\s+\\p{Lu}");

  private final Known known;
  private final HardWords words;

  EasyReadCheck(Known known, HardWords words) {
    this.known = known;
    this.words = words;
  }

  void check(EasyRead page, Findings findings) {
    for (Section section : page.sections()) {
      section.ideas().forEach(idea -> idea(idea, findings));
    }
    page.links().forEach(link -> findings.link(link.href(), known));
    int length = page.sentences().stream().mapToInt(EasyReadCheck::length).sum();
    if (length >= LONGEST_PAGE) {
      findings.error("it has " + length + " words, and must have fewer than 1,000");
    }
    readingAge(page, findings);
  }

  private void idea(Idea idea, Findings findings) {
    String first = idea.sentences().getFirst();
    if (idea.picture() == null) {
      findings.error("no picture goes with: " + first);
    }
    findings.picture(idea.picture(), known);
    idea.sentences().forEach(sentence -> sentence(sentence, findings));
  }

  private void sentence(String sentence, Findings findings) {
    int length = length(sentence);
    if (length > LONGEST_SENTENCE) {
      findings.error("over 15 words: " + sentence);
    } else if (length > LONG_SENTENCE) {
      findings.warn("over 12 words: " + sentence);
    }
    if (SENTENCE_GOES_ON.matcher(sentence).find()) {
      findings.error("each sentence needs a line of its own: " + sentence);
    }
    if (MARKS.matcher(sentence).find()) {
      findings.error("no marks or links inside a sentence: " + sentence);
    }
    Matcher capitals = CAPITALS.matcher(sentence);
    while (capitals.find()) {
      if (!SAID.contains(capitals.group())) {
        findings.error("write out " + capitals.group() + " in full: " + sentence);
      }
    }
  }

  private void readingAge(EasyRead page, Findings findings) {
    ReadingAge age = ReadingAge.of(String.join("\n", page.sentences()), words);
    if (age.grade() > HARD_GRADE) {
      findings.warn(
          String.format(Locale.UK, "its reading grade is %.1f; 4 or under is easy", age.grade()));
    }
    if (age.ease() < HARD_EASE) {
      findings.warn(
          String.format(Locale.UK, "its reading ease is %.0f; 85 or over is easy", age.ease()));
    }
  }

  private static int length(String sentence) {
    return sentence.split("\\s+").length;
  }
}
