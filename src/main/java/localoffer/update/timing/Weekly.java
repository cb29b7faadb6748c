package localoffer.update.timing;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import localoffer.listing.detail.Session;
import org.jspecify.annotations.Nullable;

/** On some days of each week, all through the year or not. */
record Weekly(List<DayOfWeek> days, @Nullable Hours hours, When when) {

  private static final String RULE = "FREQ=WEEKLY;BYDAY=";

  /** In which weeks of the year. */
  enum When {
    ALWAYS("", null),
    TERM(", in term time", true),
    HOLIDAYS(", in the school holidays", false);

    private final String words;
    private final @Nullable Boolean termTime;

    When(String words, @Nullable Boolean termTime) {
      this.words = words;
      this.termTime = termTime;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Session session() {
    String rule = RULE + days.stream().map(Weekly::code).collect(Collectors.joining(","));
    return new Session(words(), rule, when.termTime);
  }

  /** Such as: Every Tuesday and Thursday, 4pm to 5pm, in term time. */
  private String words() {
    List<String> names =
        days.stream().map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK)).toList();
    String all = String.join(", ", names).replaceAll(", (?=[^,]*$)", " and ");
    return "Every " + all + (hours == null ? "" : hours.words()) + when.words;
  }

  /** Knows a session again that was made so, and no other. */
  static Optional<Weekly> of(Session session) {
    String rule = session.rule();
    if (rule == null || !rule.startsWith(RULE)) {
      return Optional.empty();
    }
    List<String> codes = List.of(rule.substring(RULE.length()).split(","));
    List<DayOfWeek> days =
        Arrays.stream(DayOfWeek.values()).filter(day -> codes.contains(code(day))).toList();
    return Arrays.stream(When.values())
        .map(when -> new Weekly(days, Hours.in(session.when()).orElse(null), when))
        .filter(weekly -> !days.isEmpty() && weekly.session().equals(session))
        .findFirst();
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
