package localoffer.insight.counting;

import java.time.LocalDate;

/** What is counted together: a page on a day, what was done with it, on what and from where. */
record Seen(LocalDate day, String path, Use use, Device device, Origin origin) {}
