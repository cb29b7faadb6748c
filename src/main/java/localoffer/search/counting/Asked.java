package localoffer.search.counting;

import java.time.LocalDate;

/** Scrubbed words, and the day on which somebody searched for them. */
record Asked(LocalDate day, String words) {}
