package localoffer.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import localoffer.search.words.Analysis.Word;

/** Cuts a query into the words and known phrases that it is made of. */
public final class Groups {

  private static final int MOST = 12;

  private Groups() {}

  /** The groups of a text; when it is nothing but stop-words, they count. */
  public static List<Group> of(String text, Synonyms synonyms, boolean optional) {
    List<Word> words = Analysis.words(Analysis.STEMMED, text);
    List<Group> groups = cut(text, words, synonyms, optional);
    if (groups.isEmpty() && !words.isEmpty()) {
      groups = words.stream().map(w -> new Group(List.of(w.term()), Set.of(), optional)).toList();
    }
    return groups.subList(0, Math.min(MOST, groups.size()));
  }

  private static List<Group> cut(
      String text, List<Word> words, Synonyms synonyms, boolean optional) {
    List<String> stems = words.stream().map(Word::term).toList();
    List<Group> groups = new ArrayList<>();
    int at = 0;
    while (at < stems.size()) {
      int length = longestKnown(stems, at, synonyms);
      List<String> phrase = stems.subList(at, at + Math.max(1, length));
      if (length > 1 || matters(text, words.get(at))) {
        groups.add(new Group(phrase, synonyms.of(phrase), optional));
      }
      at += phrase.size();
    }
    return groups;
  }

  private static int longestKnown(List<String> stems, int at, Synonyms synonyms) {
    for (int n = Math.min(synonyms.longest(), stems.size() - at); n > 0; n--) {
      if (!synonyms.of(stems.subList(at, at + n)).isEmpty()) {
        return n;
      }
    }
    return 0;
  }

  /** "AS" and "IT" in capitals are acronyms, unless everything is shouted. */
  private static boolean matters(String text, Word word) {
    String typed = text.substring(word.start(), word.end());
    boolean capitals =
        typed.length() > 1
            && typed.equals(typed.toUpperCase(Locale.UK))
            && !text.equals(text.toUpperCase(Locale.UK));
    return capitals || !StopWords.has(typed.toLowerCase(Locale.UK).replaceAll("['’]", ""));
  }
}
