package localoffer.listing.detail;

import org.jspecify.annotations.Nullable;

/** A film kept elsewhere, with whether it has captions, and its transcript. */
public record Film(String title, String href, boolean captions, @Nullable String transcript) {}
