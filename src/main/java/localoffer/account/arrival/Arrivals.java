package localoffer.account.arrival;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import localoffer.account.Session;
import localoffer.account.Session.Stage;
import localoffer.account.SessionStore;
import localoffer.account.SessionStore.Proof;
import localoffer.account.Sessions;
import localoffer.account.secret.RecoveryCodes;
import localoffer.account.secret.Sealing;
import localoffer.account.secret.Tokens;
import localoffer.account.secret.Totp;

/** The second half of the way in: the authenticator, set up the first time and asked ever after. */
public final class Arrivals {

  /** How many codes may be tried with one link. */
  static final int MOST_TRIES = 5;

  private final SessionStore sessions;
  private final AuthenticatorStore authenticators;
  private final Sealing sealing;
  private final Clock clock;

  public Arrivals(
      SessionStore sessions, AuthenticatorStore authenticators, Sealing sealing, Clock clock) {
    this.sessions = sessions;
    this.authenticators = authenticators;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The secret for a new authenticator; empty for whoever has one. */
  public Optional<byte[]> newSecret(Session half) {
    return sessions
        .newSecret(half.hash())
        .map(locked -> sealing.open(locked, half.person().id().toString()));
  }

  /** Lets them in when their new authenticator shows the right code. */
  public Entering setUp(Session half, String typed) {
    Optional<byte[]> locked = sessions.newSecret(half.hash());
    Instant now = clock.instant();
    if (locked.isEmpty() || !sessions.takeTry(half, MOST_TRIES, now)) {
      return new Entering.Over();
    }
    UUID officer = half.person().id();
    byte[] secret = sealing.open(locked.get(), officer.toString());
    OptionalLong step = Totp.step(secret, digits(typed), now);
    if (step.isEmpty()) {
      return new Entering.Wrong();
    }
    List<String> codes = RecoveryCodes.fresh();
    List<String> marks = codes.stream().map(code -> mark(officer, digits(code))).toList();
    Proof proof = AuthenticatorStore.setsUp(officer, locked.get(), step.getAsLong(), marks);
    return complete(half, proof, "authenticator set up", codes);
  }

  /** Lets them in when the code is their authenticator's, or one of their recovery codes. */
  public Entering enter(Session half, String typed) {
    Instant now = clock.instant();
    if (!sessions.takeTry(half, MOST_TRIES, now)) {
      return new Entering.Over();
    }
    UUID officer = half.person().id();
    String digits = digits(typed);
    if (digits.length() == RecoveryCodes.DIGITS) {
      Proof proof = AuthenticatorStore.usesRecoveryCode(officer, mark(officer, digits));
      return complete(half, proof, "sign in by recovery code", List.of());
    }
    OptionalLong step =
        authenticators
            .secret(officer)
            .map(locked -> sealing.open(locked, officer.toString()))
            .map(secret -> Totp.step(secret, digits, now))
            .orElse(OptionalLong.empty());
    return step.isEmpty()
        ? new Entering.Wrong()
        : complete(
            half, AuthenticatorStore.usesStep(officer, step.getAsLong()), "sign in", List.of());
  }

  private Entering complete(Session half, Proof proof, String how, List<String> codes) {
    String token = Tokens.fresh();
    Instant now = clock.instant();
    Session whole =
        new Session(
            Tokens.hash(token),
            half.person(),
            half.wayIn(),
            Stage.WHOLE,
            half.browser(),
            now,
            now,
            now.plus(Sessions.LONGEST));
    return sessions.complete(half, whole, proof, how)
        ? new Entering.In(token, codes)
        : new Entering.Wrong();
  }

  private String mark(UUID officer, String digits) {
    return sealing.mark("recovery code", officer.toString(), digits);
  }

  /** People type spaces and dashes as they see them. */
  private static String digits(String typed) {
    return typed.replaceAll("[\\s-]", "");
  }
}
