package localoffer.search.spelling;

/** How much may be wrong with a word. */
enum Doubt {
  NONE,

  /** It is right, but no document can be found by it. */
  FINDS_NOTHING,
  ONLY_SYNONYM,
  ONLY_SOUND,
  ANY
}
