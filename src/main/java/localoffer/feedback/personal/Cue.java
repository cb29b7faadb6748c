package localoffer.feedback.personal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell of a name near them. */
enum Cue {
  TITLE,
  /** A title after which a name comes for certain: "miss" and "sister" are other words too. */
  SURE_TITLE,
  PERSON,
  OWNER,
  ROLE,
  SOMEBODY,
  DOING,
  BUILDING,
  BEFORE_MONTH,
  MONTH,
  /** What is no name at the start of a sentence, where every word has a capital. */
  OPENING,
  THANKS;

  private static final Map<String, Set<String>> WORDS = NameWords.named("cues.txt");

  boolean has(Word word) {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return WORDS.getOrDefault(name, Set.of()).contains(word.base());
  }
}
