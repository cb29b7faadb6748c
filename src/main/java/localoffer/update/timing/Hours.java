package localoffer.update.timing;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From when to when on a day. */
record Hours(LocalTime from, LocalTime to) {

  private static final Pattern WORDS = Pattern.compile(", ([^,]+?) to ([^,]+)");

  /** As they follow a day: ", 4pm to 5pm". */
  String words() {
    return ", " + TimeOfDay.words(from) + " to " + TimeOfDay.words(to);
  }

  /** The hours in words that have some. */
  static Optional<Hours> in(String words) {
    Matcher found = WORDS.matcher(words);
    return found.find()
        ? TimeOfDay.parse(found.group(1))
            .flatMap(from -> TimeOfDay.parse(found.group(2)).map(to -> new Hours(from, to)))
        : Optional.empty();
  }
}
