package localoffer.review.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.change.Difference;
import localoffer.listing.change.FieldChange;
import localoffer.listing.merge.Merges;

/**
 * Two services side by side, and what an officer chose of each.
 *
 * @param one and {@code other} as they are now
 * @param keepsOther whether it is the other one that keeps its address
 * @param fromOther the fields in which the other's words are taken
 */
public record Choice(Listing one, Listing other, boolean keepsOther, Set<String> fromOther) {

  /** One field in which they differ; {@code takesOther} says which is chosen now. */
  public record Side(FieldChange field, boolean takesOther) {}

  /**
   * What the form says.
   *
   * @param typed for the name of a field of the form
   */
  static Choice of(Listing one, Listing other, Map<String, List<String>> typed) {
    Set<String> fromOther =
        Difference.between(one.details(), other.details()).stream()
            .map(FieldChange::field)
            .filter(field -> is(typed, "take-" + field, "other"))
            .collect(Collectors.toSet());
    return new Choice(one, other, is(typed, "keep", "other"), fromOther);
  }

  private static boolean is(Map<String, List<String>> typed, String name, String value) {
    return typed.getOrDefault(name, List.of()).contains(value);
  }

  /** What to choose where nothing was: whatever the first one does not say. */
  static Choice usual(Listing one, Listing other) {
    Set<String> fromOther =
        Difference.between(one.details(), other.details()).stream()
            .filter(field -> field.before().isEmpty())
            .map(FieldChange::field)
            .collect(Collectors.toSet());
    return new Choice(one, other, false, fromOther);
  }

  List<Side> sides(Taxonomy taxonomy) {
    return Difference.between(one.details(), other.details(), taxonomy).stream()
        .map(field -> new Side(field, fromOther.contains(field.field())))
        .toList();
  }

  Listing kept() {
    return keepsOther ? other : one;
  }

  Listing gone() {
    return keepsOther ? one : other;
  }

  /** What the one that stays would say. */
  Details together() {
    Details words = Merges.together(one.details(), other.details(), fromOther);
    // Where it came from stays with the one whose address is kept: an import finds it by that.
    return Merges.together(words, kept().details(), Set.of("source"));
  }

  /** Whether both are as the form was filled in: versions with a hyphen between them. */
  boolean isOf(Optional<String> seen) {
    return seen.filter(versions()::equals).isPresent();
  }

  String versions() {
    return one.version() + "-" + other.version();
  }
}
