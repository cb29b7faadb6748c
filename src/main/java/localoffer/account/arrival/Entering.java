package localoffer.account.arrival;

import java.util.List;

/** What became of a step on somebody's way in. */
public sealed interface Entering {

  /**
   * They are one step further.
   *
   * @param token what their browser shall hold from now on
   * @param recoveryCodes to be shown this once; empty but for a new authenticator
   */
  record In(String token, List<String> recoveryCodes) implements Entering {}

  /** The code was not right; they may try again. */
  record Wrong() implements Entering {}

  /**
   * The link is used, over or revoked, or there were too many wrong codes: they need a new link.
   */
  record Over() implements Entering {}
}
