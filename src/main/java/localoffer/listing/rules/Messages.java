package localoffer.listing.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import localoffer.content.Terms;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, in page order: for each field at most one message, the first. */
final class Messages {

  private final Map<String, String> byField = new LinkedHashMap<>();

  Map<String, String> all() {
    return byField;
  }

  void check(boolean right, String field, String message) {
    if (!right) {
      byField.putIfAbsent(field, message);
    }
  }

  /** The text is there, and as {@link #text} wants it. */
  void required(@Nullable String text, String field, int longest, String message) {
    check(text != null && !text.isBlank(), field, message);
    text(text, field, longest);
  }

  /** The text is not blank, not too long, and holds nothing that cannot be seen; or is absent. */
  void text(@Nullable String text, String field, int longest) {
    if (text == null) {
      return;
    }
    check(!text.isBlank(), field, "Leave this out or write something");
    check(text.length() <= longest, field, "Write " + longest + " letters or fewer");
    check(!Shapes.hasUnseen(text), field, "Take out the letters that cannot be seen");
  }

  void webAddress(@Nullable String text, String field) {
    check(
        text == null || Shapes.isWebAddress(text),
        field,
        "Enter a whole web address, like https://www.example.org/");
  }

  /** Each id is known, and none stands twice. */
  void known(Iterable<String> ids, Terms terms, String field) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      check(terms.has(id), field, "\"" + id + "\" is not one of the choices");
      check(seen.add(id), field, "\"" + id + "\" stands twice");
    }
  }
}
