package localoffer.account;

import java.time.Instant;

/**
 * Somebody who came in from one browser.
 *
 * @param hash of the token that the browser holds: nobody can come in with it
 * @param browser what it calls itself, in a few words
 * @param endsAt when it is over however busy they are
 */
public record Session(
    String hash,
    Person person,
    WayIn wayIn,
    Stage stage,
    String browser,
    Instant startedAt,
    Instant lastUsedAt,
    Instant endsAt) {

  /** How far in somebody is. */
  public enum Stage {
    /** They followed their link and owe the code of their authenticator. */
    HALF,
    /** They are signed in. */
    WHOLE
  }

  /** Whether they are signed in, and not only arriving. */
  public boolean isWhole() {
    return stage == Stage.WHOLE;
  }
}
