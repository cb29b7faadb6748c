package localoffer.feedback.personal;

import java.util.List;

/** The words of a text, and what their neighbours say of them. */
record Text(List<Word> words, boolean isShouting, boolean isCapitalised) {

  static Text of(String text) {
    List<Word> words = Word.of(text);
    boolean shouting = words.stream().filter(Word::isShouted).count() * 2 > words.size();
    boolean capitalised = words.stream().filter(Word::isCapital).count() * 2 > words.size();
    return new Text(words, shouting, capitalised);
  }

  Word at(int i) {
    return words.get(i);
  }

  int size() {
    return words.size();
  }

  boolean isNamelike(int i) {
    return at(i).isCapital() && !NameWords.isOther(at(i));
  }

  /** Whether this word beside another has a capital and names nobody: then neither does that. */
  boolean isOtherCapital(int i, int second) {
    return at(second).adjoins()
        && Character.isUpperCase(at(i).text().charAt(0))
        && !at(i).startsSentence()
        && NameWords.isOther(at(i))
        && !at(i).isOneOf("i", "i'm");
  }

  /** Whether the next word has a capital too, and is no family name that we know. */
  boolean isCapitalNext(int i) {
    return i + 1 < size()
        && at(i + 1).adjoins()
        && Character.isUpperCase(at(i + 1).text().charAt(0))
        && !NameWords.isFamily(at(i + 1))
        && !at(i + 1).isOneOf("i", "i'm", "i've");
  }

  boolean isFamilyNext(int i) {
    return i + 1 < size()
        && at(i + 1).adjoins()
        && at(i + 1).isCapital()
        && NameWords.isFamily(at(i + 1));
  }

  /** "Ashley House", "Larkspur Special School". */
  boolean isOfBuilding(int i) {
    return i < size()
        && at(i).adjoins()
        && (Cue.BUILDING.has(at(i))
            || (at(i).isCapital() && !Cue.DOING.has(at(i)) && isOfBuilding(i + 1)));
  }

  boolean doesSomething(int i) {
    return i + 1 < size() && at(i + 1).adjoins() && Cue.DOING.has(at(i + 1));
  }

  /** Whether somebody is thanked before this word. */
  boolean thanks(int before) {
    return words.subList(0, before).stream().anyMatch(word -> word.base().startsWith("thank"));
  }
}
