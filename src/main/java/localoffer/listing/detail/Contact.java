package localoffer.listing.detail;

import org.jspecify.annotations.Nullable;

/** A way to reach a service; {@code role} names a role or team, not a person. */
public record Contact(
    @Nullable String role,
    @Nullable String phone,
    @Nullable String textRelay,
    @Nullable String email,
    @Nullable String web,
    @Nullable String hours) {}
