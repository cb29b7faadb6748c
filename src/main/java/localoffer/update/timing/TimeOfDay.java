package localoffer.update.timing;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as people type and say them: 4pm, 4.30pm, 12 noon, 16:00. */
final class TimeOfDay {

  private static final Pattern TWELVE =
      Pattern.compile("(1[0-2]|0?[1-9])(?:[.:]?([0-5][0-9]))?([ap])\\.?m\\.?");
  private static final Pattern TWENTY_FOUR =
      Pattern.compile("(0[0-9]|1[0-9]|2[0-3])[.:]?([0-5][0-9])");

  private TimeOfDay() {}

  /** What somebody typed; empty when it is no time, or may be either half of the day. */
  static Optional<LocalTime> parse(String typed) {
    String text = typed.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    if (text.matches("(12)?(noon|midday)")) {
      return Optional.of(LocalTime.NOON);
    }
    Matcher twelve = TWELVE.matcher(text);
    if (twelve.matches()) {
      int hour = Integer.parseInt(twelve.group(1)) % 12 + (twelve.group(3).equals("p") ? 12 : 0);
      return Optional.of(LocalTime.of(hour, minutes(twelve.group(2))));
    }
    Matcher whole = TWENTY_FOUR.matcher(text);
    return whole.matches()
        ? Optional.of(LocalTime.of(Integer.parseInt(whole.group(1)), minutes(whole.group(2))))
        : Optional.empty();
  }

  static String words(LocalTime time) {
    if (time.equals(LocalTime.NOON)) {
      return "12 noon";
    }
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minutes = time.getMinute() == 0 ? "" : ".%02d".formatted(time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
  }

  private static int minutes(@Nullable String text) {
    return text == null ? 0 : Integer.parseInt(text);
  }
}
