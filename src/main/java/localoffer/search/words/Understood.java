package localoffer.search.words;

import java.util.List;
import java.util.Optional;
import localoffer.content.Ages;
import localoffer.place.Located;
import org.jspecify.annotations.Nullable;

/**
 * A query with what is not about meaning taken out of it. {@code words} are to be found; {@code
 * hints} raise what holds them.
 */
public record Understood(
    String words, String hints, @Nullable AgeFound age, @Nullable Located near, boolean free) {

  /** An age and how the person is told of it. */
  public record AgeFound(Ages ages, String text) {}

  public Optional<Ages> ages() {
    return Optional.ofNullable(age).map(AgeFound::ages);
  }

  /** What was understood, for showing. */
  public List<Chip> chips() {
    List<Chip> chips = new java.util.ArrayList<>();
    if (age != null) {
      chips.add(
          new Chip(Chip.Kind.AGE, age.text(), age.ages().youngest() + "-" + age.ages().oldest()));
    }
    if (near != null) {
      chips.add(new Chip(Chip.Kind.NEAR, "Near " + near.name(), near.name()));
    }
    if (free) {
      chips.add(new Chip(Chip.Kind.FREE, "Free", "free"));
    }
    return chips;
  }
}
