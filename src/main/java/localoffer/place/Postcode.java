package localoffer.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postcode, or the beginning of one: a district ("WV2"), a sector ("WV2 4") or the whole ("WV2
 * 4AB"). There is no other way to hold one than to {@link #parse} it.
 */
public record Postcode(String district, String inward) {

  private static final Pattern SHAPE =
      Pattern.compile("([A-Z]{1,2}[0-9][0-9A-HJKMNPR-Y]?) ?([0-9](?:[ABD-HJLNP-UW-Z]{2})?)?");
  private static final int LONGEST = 10;

  /** Reads what a person typed, in any case, with or without its space. */
  public static Optional<Postcode> parse(String typed) {
    String text = typed.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    Matcher matcher = SHAPE.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Postcode(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
  }

  /** Whether it is a whole postcode, a few houses, and not just the beginning of one. */
  public boolean whole() {
    return inward.length() == 3;
  }

  /** The postcode sector it lies in, such as "WV2 4", when that much of it is known. */
  public Optional<String> sector() {
    return inward.isEmpty() ? Optional.empty() : Optional.of(district + " " + inward.charAt(0));
  }

  @Override
  public String toString() {
    return inward.isEmpty() ? district : district + " " + inward;
  }
}
