package localoffer.content;

import org.jspecify.annotations.Nullable;

/** The ages in whole years that something is for, both ends included; an absent end is open. */
public record Ages(@Nullable Integer from, @Nullable Integer to) {

  /** From birth to 25: everyone that the law's Local Offer is for. */
  public static final Ages ALL = new Ages(0, 25);

  public int youngest() {
    return from == null ? 0 : from;
  }

  public int oldest() {
    return to == null ? 25 : to;
  }

  public boolean overlaps(Ages other) {
    return youngest() <= other.oldest() && other.youngest() <= oldest();
  }

  /** In words: "Ages 5 to 11", "From birth to 5", "Age 16 and over". */
  public String inWords() {
    if (youngest() == 0) {
      return oldest() >= 25 ? "All ages to 25" : "From birth to " + oldest();
    }
    if (to == null) {
      return "Age " + from + " and over";
    }
    return youngest() == oldest() ? "Age " + from : "Ages " + from + " to " + to;
  }
}
