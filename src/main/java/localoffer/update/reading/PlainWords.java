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

/** Words of offices, each with what one would say to a neighbour. */
public final class PlainWords {

  private final Map<String, String> plain = new LinkedHashMap<>();
  private final Pattern words;

  private PlainWords(List<Entry> entries) {
    entries.forEach(entry -> entry.words().forEach(word -> plain.put(word, entry.say())));
    words =
        Pattern.compile(
            plain.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}-])(?:", ")(?![\\p{L}-])")),
            Pattern.CASE_INSENSITIVE);
  }

  private record Entry(List<String> words, String say) {}

  /** A word that somebody wrote, and what to say instead. */
  public record Advice(String word, String say) {}

  /** Reads {@code plain-words.yaml} in the content folder. */
  public static PlainWords read(Path content) {
    return new PlainWords(Yaml.readList(content.resolve("plain-words.yaml"), Entry.class));
  }

  /** Advice on each such word in a text, once, in the order in which they stand. */
  List<Advice> in(String text) {
    Map<String, Advice> found = new LinkedHashMap<>();
    Matcher word = words.matcher(text);
    while (word.find()) {
      String known = word.group().toLowerCase(Locale.UK);
      found.putIfAbsent(known, new Advice(known, Objects.requireNonNull(plain.get(known))));
    }
    return List.copyOf(found.values());
  }
}
