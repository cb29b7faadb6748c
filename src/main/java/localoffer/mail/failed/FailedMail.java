package localoffer.mail.failed;

import java.time.Instant;
import java.util.UUID;

/** A mail that is tried no more; {@code reason} is a sentence of ours. */
public record FailedMail(UUID id, String address, String subject, Instant at, String reason) {}
