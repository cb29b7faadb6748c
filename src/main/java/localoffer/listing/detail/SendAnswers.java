package localoffer.listing.detail;

import org.jspecify.annotations.Nullable;

/** What a provider says, in its own words, about including children with SEND. */
public record SendAnswers(
    @Nullable String howWeInclude,
    @Nullable String staffTraining,
    @Nullable String communication,
    @Nullable String familiesSay) {}
