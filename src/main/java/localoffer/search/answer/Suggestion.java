package localoffer.search.answer;

/** Something a person may be typing, and where it leads. */
public record Suggestion(String text, String kind, String href) {}
