package localoffer.listing.detail;

import org.jspecify.annotations.Nullable;

/** When a service runs: in words, and as an iCalendar rule (RFC 5545) where that is certain. */
public record Session(String when, @Nullable String rule, @Nullable Boolean termTime) {}
