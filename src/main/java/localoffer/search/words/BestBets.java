package localoffer.search.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.content.ContentException;
import localoffer.content.Yaml;

/**
 * The answers that must come first whatever else is found, as officers keep them in {@code
 * index/best-bets.yaml}: above all where to turn when someone is in danger.
 */
public final class BestBets {

  /** Nobody has any. */
  public static final BestBets NONE = new BestBets();

  private final Map<String, List<String>> answers = new HashMap<>();

  private BestBets() {}

  /** One entry of the file: for these searches, these addresses come first, in this order. */
  public record Bet(List<String> searches, List<String> first) {}

  /**
   * Reads the file; without one nobody has any.
   *
   * @throws ContentException when it cannot be understood, naming the place
   */
  public static BestBets read(Path file) {
    BestBets read = new BestBets();
    if (!Files.exists(file)) {
      return read;
    }
    for (Bet bet : Yaml.readList(file, Bet.class)) {
      if (bet.searches == null || bet.first == null) {
        throw new ContentException(file, "each best bet needs “searches” and “first”");
      }
      for (String search : bet.searches) {
        read.answers.computeIfAbsent(key(search), k -> new ArrayList<>()).addAll(bet.first);
      }
    }
    return read;
  }

  /** The addresses that come first for a search, best first; none for most. */
  public List<String> of(String search) {
    return answers.getOrDefault(key(search), List.of());
  }

  private static String key(String search) {
    return String.join(" ", StopWords.without(Analysis.terms(Analysis.STEMMED, search)));
  }
}
