package localoffer.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import localoffer.account.secret.Tokens;

/** Who is signed in, from which browsers, and for how long. */
public final class Sessions {

  /** How long a session lasts at most. */
  public static final Duration LONGEST = Duration.ofHours(12);

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final SessionStore store;
  private final Clock clock;

  public Sessions(SessionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The session of a token, unless its time is over; notes at most once a minute that it lives. */
  public Optional<Session> of(String token) {
    Instant now = clock.instant();
    Optional<Session> session = store.find(Tokens.hash(token)).filter(each -> lives(each, now));
    session
        .filter(each -> !each.lastUsedAt().plus(NOTED_EVERY).isAfter(now))
        .ifPresent(each -> store.used(each.hash(), now));
    return session;
  }

  /** Where somebody is signed in now, the latest used first. */
  public List<Session> of(Person person) {
    Instant now = clock.instant();
    return store.of(person.id()).stream().filter(each -> lives(each, now)).toList();
  }

  public void end(Session session) {
    store.end(session, clock.instant());
  }

  /** Signs somebody out in every browser, this one included. */
  public void endAll(Person person) {
    store.endAll(person, clock.instant());
  }

  private static boolean lives(Session session, Instant now) {
    return session.endsAt().isAfter(now)
        && session.lastUsedAt().plus(session.wayIn().idle()).isAfter(now);
  }
}
