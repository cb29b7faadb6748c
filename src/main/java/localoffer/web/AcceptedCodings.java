package localoffer.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an {@code Accept-Encoding} header says a browser can unpack, with its preferences. */
record AcceptedCodings(Map<String, Double> weights) {

  /** Reads the header; parts that make no sense count as not accepted. */
  static AcceptedCodings of(@Nullable String header) {
    Map<String, Double> weights = new HashMap<>();
    for (String part : header == null ? new String[0] : header.split(",", 20)) {
      String[] words = part.toLowerCase(Locale.ROOT).replace(" ", "").split(";", 2);
      weights.put(words[0], words.length == 1 ? 1.0 : weight(words[1]));
    }
    return new AcceptedCodings(weights);
  }

  boolean accept(String coding) {
    return weights.getOrDefault(coding, weights.getOrDefault("*", 0.0)) > 0;
  }

  private static double weight(String text) {
    return text.matches("q=[01](\\.[0-9]{0,3})?") ? Double.parseDouble(text.substring(2)) : 0;
  }
}
