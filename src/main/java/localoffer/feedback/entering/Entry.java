package localoffer.feedback.entering;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import localoffer.account.EmailAddress;
import localoffer.feedback.About;
import localoffer.feedback.Comment;
import localoffer.feedback.Contact;
import localoffer.feedback.NewComment;
import localoffer.feedback.Source;
import localoffer.feedback.Who;
import localoffer.feedback.giving.Answers;
import localoffer.place.Days;
import localoffer.web.Form;
import org.jspecify.annotations.Nullable;

/** What an officer typed about something that was said elsewhere. */
public final class Entry {

  private static final List<String> NAMES =
      List.of(
          "source", "about", "path", "words", "who", "day", "month", "year", "email", "phone",
          "form");
  private static final int MOST_YEARS = 2;

  private final Map<String, String> fields;

  private Entry(Map<String, String> fields) {
    this.fields = fields;
  }

  /** Something that is wrong, and the field where it can be mended. */
  public record Problem(String text, String href) {}

  static Entry read(UnaryOperator<@Nullable String> field) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : NAMES) {
      fields.put(name, Form.text(field.apply(name)));
    }
    return new Entry(fields);
  }

  /** One that is said today. */
  static Entry fresh(LocalDate today) {
    Map<String, String> date =
        Map.of(
            "day", Integer.toString(today.getDayOfMonth()),
            "month", Integer.toString(today.getMonthValue()),
            "year", Integer.toString(today.getYear()));
    return read(date::get);
  }

  /** What stands in a field. */
  public String of(String name) {
    return fields.getOrDefault(name, "");
  }

  /** What is wrong, by field, in the order of the page; empty when nothing is. */
  Map<String, Problem> problems(LocalDate today, boolean pathIsOurs) {
    Map<String, Problem> problems = new LinkedHashMap<>();
    if (Source.of(of("source")).filter(Source.entered()::contains).isEmpty()) {
      problems.put("source", new Problem("Choose how it reached you", "#source"));
    }
    if (said(today).isEmpty()) {
      problems.put(
          "day", new Problem("Enter the day on which it was said, like 5 12 2026", "#day"));
    }
    if (About.of(of("about")).isEmpty()) {
      problems.put("about", new Problem("Choose what it is about", "#about"));
    }
    if (!of("path").isEmpty() && !pathIsOurs) {
      String text = "Enter the end of the address of a page of this site, like /care/short-breaks";
      problems.put("path", new Problem(text, "#path"));
    }
    add(problems, "words", Answers.words(of("words"), Comment.LONGEST));
    if (Who.of(of("who")).isEmpty()) {
      problems.put("who", new Problem("Choose who said it", "#who"));
    }
    contactProblems(problems);
    return problems;
  }

  private void contactProblems(Map<String, Problem> problems) {
    if (!of("email").isEmpty()) {
      add(problems, "email", Answers.email(of("email")));
    }
    if (!of("phone").isEmpty()) {
      boolean both = !of("email").isEmpty();
      add(
          problems,
          "phone",
          both ? "Enter an email or a phone number" : Answers.phone(of("phone")));
    }
  }

  private static void add(Map<String, Problem> problems, String field, String text) {
    if (!text.isEmpty()) {
      problems.put(field, new Problem(text, "#" + field));
    }
  }

  private Optional<LocalDate> said(LocalDate today) {
    try {
      LocalDate day = LocalDate.of(number("year"), number("month"), number("day"));
      return Optional.of(day)
          .filter(it -> !it.isAfter(today) && it.isAfter(today.minusYears(MOST_YEARS)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private int number(String field) {
    return Integer.parseInt(of(field));
  }

  /** As it is kept; only after {@link #problems} found none. Of a day we know no hour. */
  NewComment comment(Instant now, String officer) {
    Instant noon =
        said(Days.of(now)).orElseThrow().atTime(LocalTime.NOON).atZone(Days.HERE).toInstant();
    return new NewComment(
        Source.of(of("source")).orElseThrow(),
        About.of(of("about")).orElseThrow(),
        of("path").isEmpty() ? null : of("path"),
        of("words"),
        Who.of(of("who")).orElseThrow(),
        null,
        contact(),
        noon.isBefore(now) ? noon : null,
        null,
        of("form"),
        officer);
  }

  private @Nullable Contact contact() {
    if (!of("phone").isEmpty()) {
      return Contact.byPhone(of("phone"));
    }
    return EmailAddress.parse(of("email")).map(Contact::by).orElse(null);
  }
}
