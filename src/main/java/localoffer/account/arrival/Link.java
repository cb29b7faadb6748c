package localoffer.account.arrival;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.WayIn;
import localoffer.account.secret.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A mailed link that somebody signs in with, once.
 *
 * @param hash of its token
 * @param whose person it is for
 * @param sentFor the keyed mark of purpose and address: a newer one takes its place; null for one
 *     of many
 * @param asked by which browser; null for a link in a mail that its reader did not ask for
 * @param invitedTo the organisation whose member it makes them; mostly null
 */
public record Link(
    String hash,
    Whose whose,
    WayIn wayIn,
    @Nullable String sentFor,
    @Nullable Asked asked,
    @Nullable UUID invitedTo,
    Instant expiresAt) {

  /**
   * For whom a link is: somebody known, or somebody who is not known until they follow it.
   *
   * @param person null for a newcomer
   * @param newcomer the sealed address; null for somebody known
   */
  public record Whose(@Nullable UUID person, @Nullable String newcomer) {}

  /**
   * How the link was asked for.
   *
   * @param browser hash of the token that the browser holds which asked for it
   * @param codeMark the keyed mark of the six figures in its mail
   */
  public record Asked(String browser, String codeMark) {}

  /** Whether this browser is taken without the code: it asked, or nobody did. */
  public boolean trusts(Optional<String> browserToken) {
    return asked == null
        || browserToken.map(Tokens::hash).filter(asked.browser()::equals).isPresent();
  }

  public boolean isOf(UUID somebody) {
    return somebody.equals(whose.person());
  }

  public boolean isForNewcomer() {
    return whose.newcomer() != null;
  }
}
