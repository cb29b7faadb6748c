package localoffer.search.counting;

/** How well a search was answered. */
public enum Outcome {
  FOUND,
  POOR,
  NOTHING
}
