package localoffer.search.answer;

/** A value of a facet, and how many results there would be if it were chosen. */
public record FacetCount(String value, String name, int count, boolean chosen) {}
