package localoffer.feedback.reply;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import localoffer.feedback.personal.PersonalDetails;
import localoffer.web.Form;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, and what is wrong with it, field by field in the form's order. */
public final class Filled {

  private final Map<String, String> typed = new LinkedHashMap<>();
  private final Map<String, String> errors = new LinkedHashMap<>();

  private Filled() {}

  /** The fields of a form, each asked for by its name. */
  public static Filled of(Function<String, @Nullable String> sent, List<String> fields) {
    Filled filled = new Filled();
    fields.forEach(field -> filled.typed.put(field, Form.text(sent.apply(field))));
    return filled;
  }

  /** The fields as they are filled in already, before anybody types. */
  public static Filled with(Map<String, String> values) {
    Filled filled = new Filled();
    filled.typed.putAll(values);
    return filled;
  }

  public String of(String field) {
    return typed.getOrDefault(field, "");
  }

  public boolean isRight() {
    return errors.isEmpty();
  }

  /** Says what to do about a field; the first word on it stays. */
  public Filled wrong(String field, String what) {
    errors.putIfAbsent(field, what);
    return this;
  }

  /** The same, if this is so. */
  public Filled wrongIf(boolean so, String field, String what) {
    return so ? wrong(field, what) : this;
  }

  /** Says so when a field is longer than this. */
  public Filled atMost(int characters, String field) {
    return wrongIf(
        of(field).length() > characters, field, "Use " + characters + " characters or fewer");
  }

  /** Whether a field seems to tell who somebody is. */
  public boolean namesSomebody(String... fields) {
    return List.of(fields).stream().anyMatch(field -> !PersonalDetails.in(of(field)).isEmpty());
  }

  /** Whether somebody typed into a date's boxes. */
  public boolean hasDay() {
    return !(of("day") + of("month") + of("year")).isEmpty();
  }

  /** The date in its three boxes; empty when there is none, or no such day. */
  public Optional<LocalDate> day() {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(of("year")),
              Integer.parseInt(of("month")),
              Integer.parseInt(of("day"))));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A date as its three boxes hold it. */
  public static Map<String, String> boxes(@Nullable LocalDate day) {
    return day == null
        ? Map.of("day", "", "month", "", "year", "")
        : Map.of(
            "day", Integer.toString(day.getDayOfMonth()),
            "month", Integer.toString(day.getMonthValue()),
            "year", Integer.toString(day.getYear()));
  }

  /** Of a choice, the first to choose. */
  private static String anchor(String field) {
    return switch (field) {
      case "changed" -> "changed-yes";
      case "reason" -> "reason-vexatious";
      default -> field;
    };
  }

  /** For a template: each field's words, its error as {@code fieldError}, and a summary. */
  public Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    typed.forEach(
        (field, words) -> {
          model.put(field, words);
          model.put(field + "Error", errors.getOrDefault(field, ""));
        });
    model.put(
        "errors",
        errors.entrySet().stream()
            .map(error -> Map.of("text", error.getValue(), "href", "#" + anchor(error.getKey())))
            .toList());
    return model;
  }
}
