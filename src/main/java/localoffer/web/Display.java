package localoffer.web;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a person chose to see and hear the site; kept in one cookie, only when they chose. */
public record Display(Map<String, String> choices) {

  /** The cookie's name. */
  public static final String COOKIE = "display";

  /** Each choice with its values; the first is how the site is when nobody chose. */
  public static final Map<String, List<String>> OPTIONS = options();

  private static Map<String, List<String>> options() {
    Map<String, List<String>> options = new LinkedHashMap<>();
    options.put("text", List.of("usual", "large", "larger"));
    options.put("spacing", List.of("usual", "wide"));
    options.put("font", List.of("usual", "hyperlegible"));
    options.put("colours", List.of("auto", "light", "dark", "contrast", "calm"));
    options.put("pictures", List.of("on", "off"));
    options.put("aloud", List.of("off", "on"));
    return Collections.unmodifiableMap(options);
  }

  /** What the request's cookie says; anything not on offer counts as not chosen. */
  public static Display of(Context ctx) {
    return parse(ctx.cookie(COOKIE));
  }

  static Display parse(@Nullable String cookie) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (String choice : cookie == null ? new String[0] : cookie.split("\\.", 12)) {
      int dash = choice.indexOf('-');
      if (dash > 0) {
        choices.put(choice.substring(0, dash), choice.substring(dash + 1));
      }
    }
    return choosing(choices);
  }

  /** These choices, without those that are not on offer and those that change nothing. */
  public static Display choosing(Map<String, String> wanted) {
    Map<String, String> choices = new LinkedHashMap<>();
    OPTIONS.forEach(
        (name, values) -> {
          String value = wanted.get(name);
          if (value != null && values.indexOf(value) > 0) {
            choices.put(name, value);
          }
        });
    return new Display(choices);
  }

  /** The chosen value, or how it is when nobody chose. */
  public String value(String name) {
    return choices.getOrDefault(name, Objects.requireNonNull(OPTIONS.get(name)).getFirst());
  }

  /** Class names for {@code <html>}: "text-large colours-dark"; empty when nothing is chosen. */
  public String classes() {
    return joined(" ");
  }

  /** What the cookie holds. */
  public String cookie() {
    return joined(".");
  }

  public boolean readAloud() {
    return value("aloud").equals("on");
  }

  private String joined(String with) {
    return choices.entrySet().stream()
        .map(choice -> choice.getKey() + "-" + choice.getValue())
        .collect(Collectors.joining(with));
  }
}
