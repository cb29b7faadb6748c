package localoffer.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import localoffer.content.Ages;
import localoffer.place.Located;
import org.jspecify.annotations.Nullable;

/**
 * A query with what is not about meaning taken out of it. {@code words} are to be found, and are
 * empty when nothing else was typed; {@code hints} raise what holds them.
 *
 * @param price "Free" or "Free or cheap", when the person asked for it
 * @param when a day, a time of day or a holiday: "Saturday", "Half term"; several with commas
 * @param nearMe whether the person asked for what is near and did not say where
 */
public record Understood(
    String words,
    String hints,
    @Nullable AgeFound age,
    @Nullable Located near,
    @Nullable String price,
    @Nullable String when,
    boolean nearMe) {

  /** An age and how the person is told of it. */
  public record AgeFound(Ages ages, String text) {}

  public Optional<Ages> ages() {
    return Optional.ofNullable(age).map(AgeFound::ages);
  }

  /** Whether what costs nothing should rise. */
  public boolean free() {
    return price != null;
  }

  /** What was understood, for showing. */
  public List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    if (age != null) {
      chips.add(
          new Chip(Chip.Kind.AGE, age.text(), age.ages().youngest() + "-" + age.ages().oldest()));
    }
    if (near != null) {
      chips.add(new Chip(Chip.Kind.NEAR, "Near " + near.name(), near.name()));
    }
    if (nearMe) {
      chips.add(new Chip(Chip.Kind.NEAR_ME, "Near me", "me"));
    }
    if (when != null) {
      chips.add(new Chip(Chip.Kind.WHEN, when, when.toLowerCase(java.util.Locale.UK)));
    }
    if (price != null) {
      chips.add(new Chip(Chip.Kind.FREE, price, "free"));
    }
    return chips;
  }
}
