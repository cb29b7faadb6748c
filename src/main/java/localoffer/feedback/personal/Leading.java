package localoffer.feedback.personal;

/**
 * What leads up to a name that nobody knows: "my son Zaq", "the SENCO Zaq", "called zaq", "Zaq
 * (9)", "I'm Zaq".
 */
record Leading(Text text) {

  private static final int OWNER_WITHIN = 4;
  private static final int SUBJECT_WITHIN = 4;

  boolean isLedUpTo(int i) {
    if (NameWords.isOther(text.at(i)) || text.isOfBuilding(i + 1)) {
      return false;
    }
    return isAged(i)
        || (i > 0 && (isOfPerson(i) || isOfRole(i) || isNamed(i) || isSelf(i) || isOfFamily(i)));
  }

  private boolean isOfPerson(int i) {
    boolean person = Cue.PERSON.has(text.at(i - 1)) && isOwned(i - 1);
    Word word = text.at(i);
    boolean afterAge =
        text.isNamelike(i) && word.gap().matches(",? ?(?:aged )?\\(?\\p{Nd}{1,2}\\)?,? ");
    boolean close = word.follows() && (text.isNamelike(i) || text.doesSomething(i));
    return person && (close || afterAge);
  }

  private boolean isOwned(int person) {
    for (int i = person - 1; i >= Math.max(0, person - OWNER_WITHIN); i--) {
      if (Cue.OWNER.has(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfRole(int i) {
    return text.at(i).adjoins() && Cue.ROLE.has(text.at(i - 1)) && text.isNamelike(i);
  }

  private boolean isNamed(int i) {
    Word before = text.at(i - 1);
    if (before.isOneOf("is", "are")) {
      return i > 1 && text.at(i - 2).isOneOf("name", "names");
    }
    return before.isOneOf("called", "named") && text.at(i).follows() && isAboutSomebody(i - 1);
  }

  /** A page is called something too. */
  private boolean isAboutSomebody(int called) {
    for (int i = called - 1; i >= Math.max(0, called - SUBJECT_WITHIN); i--) {
      if (Cue.PERSON.has(text.at(i)) || Cue.SOMEBODY.has(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** With an age after it, as in a newspaper. */
  private boolean isAged(int i) {
    if (!text.isNamelike(i) || i + 1 >= text.size()) {
      return false;
    }
    Word next = text.at(i + 1);
    return next.gap().matches(" ?[(,] ?\\p{Nd}{1,2} ?[),] ?")
        || (next.isOneOf("aged") && next.gap().length() < 3);
  }

  private boolean isSelf(int i) {
    boolean am = text.at(i - 1).isOneOf("i'm", "am", "im");
    boolean ends = i + 1 >= text.size() || !text.at(i + 1).adjoins();
    return am
        && text.isNamelike(i)
        && text.at(i).adjoins()
        && (ends || text.at(i + 1).isOneOf("and"));
  }

  private boolean isOfFamily(int i) {
    return text.isNamelike(i)
        && text.at(i - 1).isOneOf("the")
        && i + 1 < text.size()
        && text.at(i + 1).isOneOf("family");
  }
}
