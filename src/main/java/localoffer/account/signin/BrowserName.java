package localoffer.account.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in words by which its owner knows it again. */
final class BrowserName {

  /** In this order: most call themselves by the others' names too. */
  private static final Map<String, String> BROWSERS =
      inOrder(
          "Edg",
          "Edge",
          "OPR",
          "Opera",
          "SamsungBrowser",
          "Samsung Internet",
          "Firefox",
          "Firefox",
          "FxiOS",
          "Firefox",
          "CriOS",
          "Chrome",
          "Chrome",
          "Chrome",
          "Safari",
          "Safari");

  private static final Map<String, String> MACHINES =
      inOrder(
          "iPhone",
          "an iPhone",
          "iPad",
          "an iPad",
          "Android",
          "Android",
          "CrOS",
          "a Chromebook",
          "Windows",
          "Windows",
          "Mac OS",
          "a Mac",
          "Linux",
          "Linux");

  private BrowserName() {}

  /** Such as "Firefox on Windows". */
  static String of(@Nullable String userAgent) {
    String said = Objects.requireNonNullElse(userAgent, "");
    return first(BROWSERS, said, "A browser") + " on " + first(MACHINES, said, "some device");
  }

  private static String first(Map<String, String> names, String said, String otherwise) {
    return names.entrySet().stream()
        .filter(name -> said.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }

  private static Map<String, String> inOrder(String... pairs) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      names.put(pairs[i], pairs[i + 1]);
    }
    return names;
  }
}
