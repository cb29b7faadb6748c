package localoffer.search.words;

import java.util.List;
import java.util.Set;

/** Words that say nothing about what a family is looking for. */
public final class StopWords {

  private static final Set<String> ALL =
      Set.of(
          "a",
          "about",
          "after",
          "all",
          "am",
          "an",
          "and",
          "any",
          "anyone",
          "are",
          "as",
          "at",
          "be",
          "been",
          "but",
          "by",
          "can",
          "could",
          "did",
          "do",
          "does",
          "doing",
          "done",
          "for",
          "from",
          "get",
          "getting",
          "give",
          "go",
          "going",
          "got",
          "had",
          "has",
          "have",
          "he",
          "her",
          "hers",
          "him",
          "his",
          "how",
          "i",
          "id",
          "if",
          "ill",
          "im",
          "in",
          "into",
          "is",
          "it",
          "its",
          "ive",
          "just",
          "like",
          "looking",
          "me",
          "mine",
          "my",
          "need",
          "needs",
          "of",
          "on",
          "or",
          "our",
          "out",
          "please",
          "she",
          "should",
          "so",
          "some",
          "somebody",
          "something",
          "that",
          "the",
          "thats",
          "their",
          "them",
          "there",
          "they",
          "theyre",
          "this",
          "to",
          "too",
          "up",
          "us",
          "very",
          "want",
          "wants",
          "was",
          "we",
          "were",
          "what",
          "whats",
          "when",
          "where",
          "which",
          "who",
          "why",
          "will",
          "with",
          "would",
          "you",
          "your",
          "hi",
          "hello",
          "find");

  private StopWords() {}

  /** The terms that say something; all of them when none does. */
  public static List<String> without(List<String> terms) {
    List<String> left = terms.stream().filter(term -> !ALL.contains(term)).toList();
    return left.isEmpty() ? terms : left;
  }

  /** Whether a term in lower case says nothing. */
  public static boolean has(String term) {
    return ALL.contains(term);
  }
}
