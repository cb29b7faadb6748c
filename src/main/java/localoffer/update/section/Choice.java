package localoffer.update.section;

/** One of the answers that may be chosen; an empty value is to say nothing. */
public record Choice(String value, String text) {}
