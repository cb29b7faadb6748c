package localoffer.search.answer;

import java.util.List;

/** A query with its spelling put right, and the words that were changed. */
public record Correction(String text, List<String> words) {

  public Correction {
    words = List.copyOf(words);
  }
}
