package localoffer.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import localoffer.place.Located;
import localoffer.place.Places;
import localoffer.search.words.Understood.AgeFound;
import localoffer.search.words.parts.AgeWords;
import localoffer.search.words.parts.HereWords;
import localoffer.search.words.parts.Part;
import localoffer.search.words.parts.PlaceWords;
import localoffer.search.words.parts.PriceWords;
import localoffer.search.words.parts.WhenWords;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a person's words what is not about meaning: an age, a place, a time, a price. What
 * it takes narrows softly: it raises what fits and hides nothing.
 */
public final class Understanding {

  private static final int MOST_TIMES = 3;

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
      reading.age =
          reading.take(AgeWords.find(text)).map(p -> new AgeFound(p.what(), p.text())).orElse(null);
    }
    if (!plain.contains(Chip.Kind.NEAR)) {
      reading.near = reading.take(places.find(reading.open())).map(Part::what).orElse(null);
    }
    if (!plain.contains(Chip.Kind.NEAR_ME)) {
      reading.nearMe = reading.take(HereWords.find(reading.open())).isPresent();
    }
    if (!plain.contains(Chip.Kind.WHEN)) {
      reading.times();
    }
    if (!plain.contains(Chip.Kind.FREE)) {
      reading.price = reading.take(PriceWords.find(reading.open())).map(Part::what).orElse(null);
    }
    return reading.understood();
  }

  /** One query while it is being read: the words left, and what was found in the others. */
  private static final class Reading {

    /** Stands where words were understood: part of no word and of no number. */
    private static final String READ = "|";

    /** What may still be understood, as long as the text. */
    private final StringBuilder open;

    /** What is still to be found, as long as the text. */
    private final StringBuilder rest;

    private final List<String> hints = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private @Nullable AgeFound age;
    private @Nullable Located near;
    private @Nullable String price;
    private boolean nearMe;

    Reading(String text) {
      open = new StringBuilder(text);
      rest = new StringBuilder(text);
    }

    String open() {
      return open.toString();
    }

    <T> Optional<Part<T>> take(Optional<Part<T>> found) {
      found.ifPresent(
          part -> {
            int length = part.at().end() - part.at().start();
            open.replace(part.at().start(), part.at().end(), READ.repeat(length));
            if (!part.stays()) {
              rest.replace(part.at().start(), part.at().end(), " ".repeat(length));
            }
            hints.add(part.hint());
          });
      return found;
    }

    void times() {
      Optional<Part<String>> time = take(WhenWords.find(open()));
      while (time.isPresent() && times.size() < MOST_TIMES) {
        times.add(time.get().what());
        time = take(WhenWords.find(open()));
      }
    }

    Understood understood() {
      boolean any = age != null || near != null || price != null || nearMe || !times.isEmpty();
      String words = any && saysNothing(rest.toString()) ? "" : tidy(rest.toString());
      String when = times.isEmpty() ? null : String.join(", ", times.stream().distinct().toList());
      String hint = tidy(String.join(" ", hints));
      return new Understood(words, hint, age, near, price, when, nearMe);
    }

    private static boolean saysNothing(String text) {
      return Analysis.terms(Analysis.WRITTEN, text).stream().allMatch(StopWords::has);
    }

    private static String tidy(String text) {
      return text.replaceAll(" +", " ").strip();
    }
  }
}
