package localoffer.search.meaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import localoffer.search.document.Field;
import localoffer.search.document.Findable;
import localoffer.search.document.Part;
import localoffer.search.document.Shown.Kind;

/** Cuts documents into passages. */
final class Passages {

  /** The most passages of one document; a very long one is known by its beginning. */
  static final int MOST = 64;

  private static final int LONGEST_WORDS = 80;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])\\s+|\\s*\\n\\s*");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Passages() {}

  /** Its name and summary, its typical questions, and its text in pieces under one heading each. */
  static List<Passage> of(Findable findable) {
    Kind kind = findable.shown().kind();
    if (kind == Kind.TOPIC || kind == Kind.NEED) {
      return List.of();
    }
    Set<Passage> passages = new LinkedHashSet<>();
    passages.add(
        new Passage(Passage.Kind.ABOUT, findable.shown().title(), findable.shown().summary(), ""));
    for (String question : findable.text().getOrDefault(Field.QUESTIONS, List.of())) {
      passages.add(new Passage(Passage.Kind.QUESTION, "", question, ""));
    }
    for (Part part : findable.parts()) {
      for (String text : pieces(part.text())) {
        passages.add(new Passage(Passage.Kind.PART, title(findable, part), text, part.anchor()));
      }
    }
    return passages.stream().limit(MOST).toList();
  }

  private static String title(Findable findable, Part part) {
    String name = findable.shown().title();
    return part.heading().isEmpty() ? name : name + ": " + part.heading();
  }

  /** Whole sentences, as many as fit; a sentence that does not is cut. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    List<String> piece = new ArrayList<>();
    int words = 0;
    for (String sentence : SENTENCE_END.splitAsStream(text.strip()).toList()) {
      for (String part : cut(sentence)) {
        int more = words(part).size();
        if (words + more > LONGEST_WORDS && !piece.isEmpty()) {
          pieces.add(String.join(" ", piece));
          piece.clear();
          words = 0;
        }
        piece.add(part);
        words += more;
      }
    }
    pieces.add(String.join(" ", piece));
    return pieces.stream().filter(each -> !each.isBlank()).toList();
  }

  private static List<String> cut(String sentence) {
    List<String> words = words(sentence);
    List<String> cut = new ArrayList<>();
    for (int from = 0; from < words.size(); from += LONGEST_WORDS) {
      int to = Math.min(words.size(), from + LONGEST_WORDS);
      cut.add(String.join(" ", words.subList(from, to)));
    }
    return cut;
  }

  private static List<String> words(String text) {
    return SPACES.splitAsStream(text.strip()).toList();
  }
}
