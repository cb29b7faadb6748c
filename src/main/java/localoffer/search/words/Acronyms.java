package localoffer.search.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes out the acronyms of a query, for a reader who knows only whole words. */
public final class Acronyms {

  private static final int LONGEST = 8;
  private static final Set<String> SMALL = Set.of("a", "and", "at", "for", "in", "of", "on", "the");

  private Acronyms() {}

  /**
   * The text, followed by the long forms of its acronyms.
   *
   * @param groups the words of the text, with what they are also called
   */
  public static String writtenOut(String text, List<Group> groups) {
    StringBuilder all = new StringBuilder(text);
    for (Group group : groups) {
      if (group.stems().size() == 1) {
        longForm(group.stems().getFirst(), group.also())
            .ifPresent(words -> all.append(", ").append(String.join(" ", words)));
      }
    }
    return all.toString();
  }

  private static Optional<List<String>> longForm(String word, Set<List<String>> also) {
    return also.stream()
        .filter(phrase -> phrase.size() > 1 && word.length() <= LONGEST)
        .filter(phrase -> beginsLike(word, phrase) || beginsLike(word, significant(phrase)))
        .max(Comparator.<List<String>>comparingInt(List::size).thenComparing(String::valueOf));
  }

  /** Whether the letters of the word are the first letters of the phrase, but for its last ones. */
  private static boolean beginsLike(String word, List<String> phrase) {
    StringBuilder initials = new StringBuilder();
    phrase.forEach(part -> initials.append(part.charAt(0)));
    String first = initials.toString();
    int same = 0;
    while (same < Math.min(first.length(), word.length())
        && first.charAt(same) == word.charAt(same)) {
      same++;
    }
    return same >= 2 && same >= Math.min(first.length(), word.length() - 2);
  }

  private static List<String> significant(List<String> phrase) {
    List<String> left = new ArrayList<>(phrase);
    left.removeIf(SMALL::contains);
    return left.isEmpty() ? phrase : left;
  }
}
