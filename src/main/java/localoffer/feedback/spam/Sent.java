package localoffer.feedback.spam;

import java.time.Duration;
import java.util.Optional;

/**
 * What a form of the public brings besides its answers.
 *
 * @param trap what stands in the box that people do not see
 * @param took how long they had the form; empty when it is none that we began
 */
public record Sent(String words, String trap, Optional<Duration> took) {}
