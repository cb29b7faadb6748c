package localoffer.search.words;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.place.Located;
import localoffer.place.Places;
import localoffer.search.words.Understood.AgeFound;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a person's words what is not about meaning: an age, a place, "free". What it takes
 * narrows softly: it raises what fits and hides nothing.
 */
public final class Understanding {

  private static final Pattern FREE =
      Pattern.compile("(?<![-\\w])free(?![-\\w])", Pattern.CASE_INSENSITIVE);

  private final PlaceWords places;

  public Understanding(Places places) {
    this.places = new PlaceWords(places);
  }

  /**
   * Reads what a person typed.
   *
   * @param plain what the person asked not to be understood: these words are words like any other
   */
  public Understood of(String text, Set<Chip.Kind> plain) {
    Reading reading = new Reading(text);
    if (!plain.contains(Chip.Kind.AGE)) {
      AgeWords.find(reading.rest).ifPresent(reading::age);
    }
    if (!plain.contains(Chip.Kind.NEAR)) {
      places.find(reading.rest).ifPresent(reading::place);
    }
    if (!plain.contains(Chip.Kind.FREE)) {
      reading.free();
    }
    return reading.understood();
  }

  /** One query while it is being read: the words left, and what was found in the others. */
  private static final class Reading {

    private String rest;
    private final StringBuilder hints = new StringBuilder();
    private @Nullable AgeFound age;
    private @Nullable Located near;
    private boolean free;

    Reading(String text) {
      rest = text;
    }

    void age(AgeWords.Match match) {
      age = match.age();
      cut(match.start(), match.end(), match.stays());
    }

    void place(PlaceWords.Match match) {
      near = match.place();
      cut(match.start(), match.end(), match.stays());
    }

    void free() {
      Matcher matcher = FREE.matcher(rest);
      if (matcher.find()) {
        free = true;
        cut(matcher.start(), matcher.end(), true);
      }
    }

    private void cut(int start, int end, boolean stays) {
      if (stays) {
        hints.append(' ').append(rest, start, end);
      }
      rest = (rest.substring(0, start) + " " + rest.substring(end)).replaceAll(" +", " ").strip();
    }

    /** Words that were all taken out are what the person is looking for after all. */
    Understood understood() {
      String kept = hints.toString().strip();
      Optional<String> only = rest.isEmpty() ? Optional.of(kept) : Optional.empty();
      return new Understood(only.orElse(rest), only.isPresent() ? "" : kept, age, near, free);
    }
  }
}
