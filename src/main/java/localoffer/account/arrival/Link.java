package localoffer.account.arrival;

import java.time.Instant;
import java.util.Optional;
import localoffer.account.Officer;
import localoffer.account.secret.Tokens;

/**
 * A mailed link that an officer signs in with, once.
 *
 * @param hash of its token
 * @param browser hash of the token that the browser holds which asked for it
 * @param codeMark the keyed mark of the six figures in its mail
 */
public record Link(
    String hash, Officer officer, String browser, String codeMark, Instant expiresAt) {

  /** Whether the browser that holds this token asked for it; no other does without its code. */
  public boolean wasAskedBy(Optional<String> browserToken) {
    return browserToken.map(Tokens::hash).filter(browser::equals).isPresent();
  }
}
