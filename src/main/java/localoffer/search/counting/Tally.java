package localoffer.search.counting;

/** How often something was asked, and how often it was answered with nothing or poorly. */
public record Tally(long asked, long nothing, long poor) {

  static Tally of(Outcome outcome) {
    return new Tally(1, outcome == Outcome.NOTHING ? 1 : 0, outcome == Outcome.POOR ? 1 : 0);
  }

  Tally plus(Tally other) {
    return new Tally(asked + other.asked, nothing + other.nothing, poor + other.poor);
  }
}
