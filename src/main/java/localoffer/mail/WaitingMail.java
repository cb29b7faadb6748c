package localoffer.mail;

import java.time.Instant;

/** A mail in the outbox; {@code attempts} is how often it was tried already. */
record WaitingMail(String id, Mail mail, int attempts, Instant createdAt) {}
