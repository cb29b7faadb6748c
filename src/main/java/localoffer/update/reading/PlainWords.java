package localoffer.update.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.content.Yaml;
import org.jspecify.annotations.Nullable;

/** Words of offices, each with what one would say to a neighbour. */
public final class PlainWords {

  private final Path file;
  private volatile @Nullable Read read;

  private PlainWords(Path file) {
    this.file = file;
  }

  private record Entry(List<String> words, String say) {}

  /** A word that somebody wrote, and what to say instead. */
  public record Advice(String word, String say) {}

  /** What to say instead of each word, and the pattern that finds them all. */
  private record Read(Map<String, String> plain, Pattern words) {

    static Read of(List<Entry> entries) {
      Map<String, String> plain = new LinkedHashMap<>();
      entries.forEach(entry -> entry.words().forEach(word -> plain.put(word, entry.say())));
      String any = plain.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
      String whole = "(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}-])";
      return new Read(plain, Pattern.compile(whole, Pattern.CASE_INSENSITIVE));
    }
  }

  /** Those of {@code plain-words.yaml} in the content folder, read when somebody first asks. */
  public static PlainWords in(Path content) {
    return new PlainWords(content.resolve("plain-words.yaml"));
  }

  /** Advice on each such word in a text, once, in the order in which they stand. */
  List<Advice> in(String text) {
    Read known = known();
    Map<String, Advice> found = new LinkedHashMap<>();
    Matcher word = known.words.matcher(text);
    while (word.find()) {
      String said = word.group().toLowerCase(Locale.UK);
      found.putIfAbsent(said, new Advice(said, Objects.requireNonNull(known.plain.get(said))));
    }
    return List.copyOf(found.values());
  }

  private Read known() {
    Read known = read;
    if (known == null) {
      known = Read.of(Yaml.readList(file, Entry.class));
      read = known;
    }
    return known;
  }
}
