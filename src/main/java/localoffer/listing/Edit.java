package localoffer.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who changes a listing, how ("create", "update", "withdraw" ...), why, and when. */
public record Edit(String author, String action, @Nullable String reason, Instant at) {}
