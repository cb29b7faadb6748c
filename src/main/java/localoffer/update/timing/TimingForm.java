package localoffer.update.timing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.listing.detail.Session;
import org.jspecify.annotations.Nullable;

/** A time as it stands in its form: weekly, on a date, or in the provider's own words. */
public record TimingForm(String kind, Map<String, List<String>> values) {

  /** The kinds of form there are. */
  public static final List<String> KINDS = List.of("weekly", "date", "words");

  /** A session, or what is wrong with the form, by its fields. */
  public record Read(Optional<Session> session, Map<String, String> problems) {}

  /** A session as the form that it was made with, or in words when it was made otherwise. */
  public static TimingForm of(Session session) {
    return Weekly.of(session)
        .map(TimingForm::weekly)
        .or(() -> Dated.of(session).map(TimingForm::dated))
        .orElseGet(() -> new TimingForm("words", Map.of("words", List.of(session.when()))));
  }

  /** What was typed, on a day; nothing is kept that is wrong. */
  public Read read(LocalDate today) {
    Map<String, String> problems = new LinkedHashMap<>();
    Optional<Session> session =
        switch (kind) {
          case "weekly" -> weekly(problems);
          case "date" -> dated(today, problems);
          default -> words(problems);
        };
    return new Read(problems.isEmpty() ? session : Optional.empty(), problems);
  }

  private Optional<Session> weekly(Map<String, String> problems) {
    List<String> chosen = Objects.requireNonNullElse(values.get("days"), List.of());
    List<DayOfWeek> days =
        Arrays.stream(DayOfWeek.values()).filter(day -> chosen.contains(word(day))).toList();
    if (days.isEmpty()) {
      problems.put("days", "Choose at least one day");
    }
    Hours hours = hours(problems);
    Weekly.When when =
        Arrays.stream(Weekly.When.values())
            .filter(each -> each.word().equals(text("part")))
            .findFirst()
            .orElse(Weekly.When.ALWAYS);
    return days.isEmpty() ? Optional.empty() : Optional.of(new Weekly(days, hours, when).session());
  }

  private Optional<Session> dated(LocalDate today, Map<String, String> problems) {
    Optional<LocalDate> date = date();
    if (date.isEmpty()) {
      problems.put("day", "Enter a date, like 5 12 2026");
    } else if (date.get().isBefore(today) || date.get().isAfter(today.plusYears(3))) {
      problems.put("day", "Enter a date from today on, within three years");
    }
    Hours hours = hours(problems);
    return date.map(day -> new Dated(day, hours).session());
  }

  private Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(number("year"), number("month"), number("day")));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int number(String field) {
    String text = text(field);
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
  }

  private Optional<Session> words(Map<String, String> problems) {
    String words = text("words").replaceAll("\\s+", " ");
    if (words.isEmpty() || words.length() > 200) {
      problems.put("words", words.isEmpty() ? "Say when it is" : "Write 200 letters or fewer");
    }
    return Optional.of(new Session(words, null, null));
  }

  private @Nullable Hours hours(Map<String, String> problems) {
    if (text("from").isEmpty() && text("to").isEmpty()) {
      return null;
    }
    Optional<LocalTime> from = TimeOfDay.parse(text("from"));
    Optional<LocalTime> to = TimeOfDay.parse(text("to"));
    if (from.isEmpty()) {
      problems.put("from", "Enter when it starts, with am or pm, like 4pm");
    }
    if (to.isEmpty()) {
      problems.put("to", "Enter when it ends, with am or pm, like 5.30pm");
    }
    if (from.isEmpty() || to.isEmpty()) {
      return null;
    }
    if (!from.get().isBefore(to.get())) {
      problems.put("to", "Enter an end that is after the start");
    }
    return new Hours(from.get(), to.get());
  }

  private String text(String field) {
    List<String> texts = Objects.requireNonNullElse(values.get(field), List.of());
    return texts.isEmpty() ? "" : texts.getFirst().strip();
  }

  private static TimingForm weekly(Weekly weekly) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("days", weekly.days().stream().map(TimingForm::word).toList());
    values.put("part", List.of(weekly.when().word()));
    put(values, weekly.hours());
    return new TimingForm("weekly", values);
  }

  private static TimingForm dated(Dated dated) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("day", List.of(Integer.toString(dated.date().getDayOfMonth())));
    values.put("month", List.of(Integer.toString(dated.date().getMonthValue())));
    values.put("year", List.of(Integer.toString(dated.date().getYear())));
    put(values, dated.hours());
    return new TimingForm("date", values);
  }

  private static void put(Map<String, List<String>> values, @Nullable Hours hours) {
    if (hours != null) {
      values.put("from", List.of(TimeOfDay.words(hours.from())));
      values.put("to", List.of(TimeOfDay.words(hours.to())));
    }
  }

  private static String word(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
