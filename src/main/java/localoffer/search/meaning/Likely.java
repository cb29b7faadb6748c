package localoffer.search.meaning;

/**
 * How like a query one document is.
 *
 * @param cosine from -1 to 1, of the passage that is most like it
 * @param passage that passage
 * @param about the cosine of its name and summary, -1 while that is not known
 */
public record Likely(double cosine, Passage passage, double about) {}
