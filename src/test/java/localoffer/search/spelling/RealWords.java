package localoffer.search.spelling;

import java.io.IOException;

/** What counts as a real word when a typo happens to be one. */
public final class RealWords {

  private RealWords() {}

  /** Whether English has the word, with or without an ending. */
  public static boolean has(String word) throws IOException {
    return EnglishWords.has(word) || Endings.stand(word, EnglishWords::has, few -> false);
  }
}
