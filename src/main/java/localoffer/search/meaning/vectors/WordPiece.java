package localoffer.search.meaning.vectors;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Cuts text into the pieces that BERT models without capitals know, the longest that fit first. */
final class WordPiece {

  private static final int LONGEST_WORD = 100;
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES).build();
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private final Map<String, Integer> vocabulary;
  private final int unknown;
  private final int start;
  private final int end;

  private WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    unknown = number("[UNK]");
    start = number("[CLS]");
    end = number("[SEP]");
  }

  private int number(String special) {
    Integer number = vocabulary.get(special);
    if (number == null) {
      throw new IllegalArgumentException("The vocabulary has no " + special);
    }
    return number;
  }

  /** Reads the vocabulary of a {@code tokenizer.json}. */
  static WordPiece read(InputStream json) throws IOException {
    Map<String, Integer> vocabulary = HashMap.newHashMap(30_522);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        if ("vocab".equals(parser.currentName())
            && parser.currentToken() == JsonToken.START_OBJECT) {
          while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String piece = parser.currentName();
            vocabulary.put(piece, parser.nextIntValue(0));
          }
        }
      }
    }
    return new WordPiece(vocabulary);
  }

  /** The numbers of the pieces of a text between start and end, {@code most} at most. */
  long[] cut(String text, int most) {
    List<Integer> pieces = new ArrayList<>();
    pieces.add(start);
    for (String word : words(text)) {
      pieces.addAll(pieces(word));
      if (pieces.size() >= most) {
        pieces.subList(most - 1, pieces.size()).clear();
        break;
      }
    }
    pieces.add(end);
    return pieces.stream().mapToLong(Integer::longValue).toArray();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    ACCENTS
        .matcher(plain)
        .replaceAll("")
        .codePoints()
        .filter(c -> c != 0 && c != 0xFFFD && (isSpace(c) || !isControl(c)))
        .forEach(
            c -> {
              boolean alone = standsAlone(c);
              if (alone || isSpace(c)) {
                flush(word, words);
              }
              if (alone) {
                words.add(Character.toString(c));
              } else if (!isSpace(c)) {
                word.appendCodePoint(c);
              }
            });
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** Punctuation, ASCII's other signs, and Chinese characters. */
  private static boolean standsAlone(int c) {
    if (c < 128) {
      return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default ->
          (c >= 0x4E00 && c <= 0x9FFF)
              || (c >= 0x3400 && c <= 0x4DBF)
              || (c >= 0x20000 && c <= 0x2CEAF)
              || (c >= 0xF900 && c <= 0xFAFF)
              || (c >= 0x2F800 && c <= 0x2FA1F);
    };
  }

  private List<Integer> pieces(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return List.of(unknown);
    }
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer piece = null;
      while (to > from) {
        piece = vocabulary.get((from == 0 ? "" : "##") + word.substring(from, to));
        if (piece != null) {
          break;
        }
        to--;
      }
      if (piece == null) {
        return List.of(unknown);
      }
      pieces.add(piece);
      from = to;
    }
    return pieces;
  }
}
