package localoffer.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a mail says, once for its text and its HTML: paragraphs, links, and paragraphs after them.
 * Words that somebody typed are safe anywhere in it: a line break in a paragraph begins another,
 * one in a subject is a space, and what turns the direction of reading is dropped.
 */
public record Letter(
    String subject, List<String> paragraphs, List<Link> links, List<String> after) {

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final Pattern TURNS = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
  private static final Pattern PATH = Pattern.compile("/(?!/)[\\x21-\\x7E&&[^\\\\\"<>]]*");

  /** A place on this site: {@code path} is encoded, begins with one slash, may have a query. */
  public record Link(String text, String path) {

    /**
     * A link that cannot lead elsewhere.
     *
     * @throws IllegalArgumentException when the path is not one of this site
     */
    public Link {
      if (!PATH.matcher(path).matches()) {
        throw new IllegalArgumentException("A link in a mail leads to a path of this site.");
      }
      text = line(text);
    }
  }

  /** The words as they can be sent; a subject that is too long is cut. */
  public Letter {
    subject = cut(line(subject));
    paragraphs = lines(paragraphs);
    links = List.copyOf(links);
    after = lines(after);
  }

  /** With one link. */
  public Letter(
      String subject,
      List<String> paragraphs,
      String linkText,
      String linkPath,
      List<String> after) {
    this(subject, paragraphs, List.of(new Link(linkText, linkPath)), after);
  }

  private static List<String> lines(List<String> paragraphs) {
    return paragraphs.stream()
        .flatMap(String::lines)
        .map(Letter::line)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String line(String text) {
    return TURNS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
  }

  private static String cut(String subject) {
    return subject.codePointCount(0, subject.length()) <= Mail.LONGEST_SUBJECT / 2
        ? subject
        : subject.substring(0, subject.offsetByCodePoints(0, Mail.LONGEST_SUBJECT / 2 - 3)) + "...";
  }
}
