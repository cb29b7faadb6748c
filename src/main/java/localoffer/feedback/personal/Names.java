package localoffer.feedback.personal;

import java.util.ArrayList;
import java.util.List;

/** Finds the names of people, known ones anywhere and others by the words before them. */
final class Names {

  private static final int LONGEST = 3;

  private final Text text;
  private final Leading leading;
  private final List<Found> found = new ArrayList<>();

  private Names(String words) {
    text = Text.of(words);
    leading = new Leading(text);
  }

  static List<Found> in(String words) {
    Names names = new Names(words);
    int i = 0;
    while (i < names.text.size()) {
      i = Math.max(i + 1, names.look(i));
    }
    return names.found;
  }

  /** Looks at one word; says at which to go on when it was the first of a name, else 0. */
  private int look(int i) {
    if (isTitled(i)) {
      return mark(i, run(i + 1));
    }
    if (leading.isLedUpTo(i) || isKnown(i) || isLone(i) || isAnother(i) || isSignature(i)) {
      return mark(i, run(i));
    }
    boolean familyNext = text.isNamelike(i) && text.isFamilyNext(i) && !text.isOfBuilding(i + 2);
    return familyNext ? mark(i, i + 2) : 0;
  }

  private int mark(int from, int to) {
    found.add(new Found(Kind.NAME, text.at(from).from(), text.at(to - 1).to()));
    return to;
  }

  /** From a word that is a name, to before the first that is none: the family name goes with it. */
  private int run(int from) {
    int to = from + 1;
    while (to < text.size() && to < from + LONGEST && belongs(to)) {
      to++;
    }
    return to;
  }

  private boolean belongs(int i) {
    Word word = text.at(i);
    boolean family = NameWords.isFamily(word) && !NameWords.isEither(word);
    return word.adjoins() && (text.isNamelike(i) || family);
  }

  private boolean isTitled(int i) {
    if (!Cue.TITLE.has(text.at(i)) || i + 1 >= text.size()) {
      return false;
    }
    Word next = text.at(i + 1);
    boolean close = next.gap().equals(" ") || next.gap().equals(". ");
    boolean certain = Cue.SURE_TITLE.has(text.at(i)) && !NameWords.isOther(next);
    boolean known = NameWords.isFamily(next) || NameWords.isGiven(next);
    return close && (text.isNamelike(i + 1) || certain || known);
  }

  private boolean isKnown(int i) {
    Word word = text.at(i);
    if (text.isOfBuilding(i + 1) || (i > 0 && text.at(i - 1).isOneOf("st", "saint"))) {
      return false;
    }
    if (NameWords.isGiven(word)) {
      return true;
    }
    boolean somebody =
        text.doesSomething(i) && !isMonth(i) && (!word.startsSentence() || isPlainlySomebody(i));
    return NameWords.isEither(word)
        && (word.isCapital() || text.isShouting())
        && (text.isFamilyNext(i) || somebody);
  }

  /** At the start of a sentence every word has a capital: "Grace is", but not "Hope is". */
  private boolean isPlainlySomebody(int i) {
    return !Cue.OPENING.has(text.at(i)) && !text.at(i + 1).isOneOf("and");
  }

  private boolean isMonth(int i) {
    return Cue.MONTH.has(text.at(i)) && (i == 0 || Cue.BEFORE_MONTH.has(text.at(i - 1)));
  }

  /** A capital in the middle of a sentence, on a word that is nothing else that we know. */
  private boolean isLone(int i) {
    Word word = text.at(i);
    if (i == 0 || word.startsSentence() || text.isCapitalised() || !text.isNamelike(i)) {
      return false;
    }
    boolean ofTitle =
        text.isOtherCapital(i - 1, i)
            || text.isCapitalNext(i)
            || (i > 1 && word.adjoins() && text.at(i - 1).isLinking() && isTitle(i - 2));
    boolean month = NameWords.isEither(word) && Cue.MONTH.has(word);
    boolean thing = text.at(i - 1).isOneOf("the", "st", "saint", "a", "an");
    return !ofTitle && !month && !thing && !text.isOfBuilding(i + 1);
  }

  /** The first word of "Stay and Play": a capital that is no name. */
  private boolean isTitle(int i) {
    Word word = text.at(i);
    return Character.isUpperCase(word.text().charAt(0))
        && !NameWords.isGiven(word)
        && !word.isOneOf("i")
        && (found.isEmpty() || found.getLast().to() != word.to());
  }

  /** "Zaq and Mira": after one name comes another. */
  private boolean isAnother(int i) {
    if (i == 0 || found.isEmpty() || !text.isNamelike(i)) {
      return false;
    }
    int end = found.getLast().to();
    boolean and = i > 1 && text.at(i - 1).isOneOf("and", "n", "or") && text.at(i - 2).to() == end;
    boolean comma = text.at(i - 1).to() == end && text.at(i).gap().matches(" ?[,&/+] ?");
    return and || comma;
  }

  /** The name under a letter: the last word, after thanks or on a line of its own. */
  private boolean isSignature(int i) {
    int last = text.size() - 1;
    if (i == 0 || i < last - 1 || !text.isNamelike(i) || !text.isNamelike(last)) {
      return false;
    }
    Word word = text.at(i);
    boolean thanked = Cue.THANKS.has(text.at(i - 1)) && !word.startsSentence();
    return thanked || word.gap().contains("\n") || (word.gap().contains(",") && text.thanks(i));
  }
}
