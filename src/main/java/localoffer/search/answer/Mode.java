package localoffer.search.answer;

/** By what a search finds: families get both; the others are there to be measured against. */
public enum Mode {
  WORDS,
  MEANING,
  BOTH
}
