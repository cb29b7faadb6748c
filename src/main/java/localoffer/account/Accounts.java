package localoffer.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import localoffer.database.Ids;

/** Who can sign in, and what officers may do. */
public final class Accounts {

  private final AccountStore store;
  private final Clock clock;

  public Accounts(AccountStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Adds an officer, who can then sign in.
   *
   * @param actor the id of whoever adds them, or what does
   * @return false when they are one already
   */
  public boolean add(EmailAddress email, Set<Role> roles, String actor) {
    return store.add(
        new AccountStore.Newcomer(Ids.next(clock), email), roles, actor, clock.instant());
  }

  /** The person of an id that stands in a history, unless they have left. */
  public Optional<Person> find(UUID id) {
    return store.byId(id);
  }
}
