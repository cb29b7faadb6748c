package localoffer.listing.detail;

import org.jspecify.annotations.Nullable;

/**
 * What a school or college does for special educational needs: its report, who its SENCO is (as a
 * role), and an answer to each part of item 5 of Schedule 2.
 */
public record SchoolSen(
    @Nullable String report,
    @Nullable Contact senco,
    @Nullable String teaching,
    @Nullable String adapting,
    @Nullable String support,
    @Nullable String reviewing,
    @Nullable String checking,
    @Nullable String facilities,
    @Nullable String activities,
    @Nullable String expertise,
    @Nullable String wellbeing) {}
