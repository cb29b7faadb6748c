package localoffer.account.member;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import localoffer.account.Member;
import localoffer.database.Ids;

/** Who keeps the entries of which organisation. */
public final class Members {

  private final MemberStore store;
  private final Clock clock;

  public Members(MemberStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Everybody who keeps the entries of an organisation, the first one first. */
  public List<Member> of(UUID provider) {
    return store.of(provider);
  }

  /** How many keep the entries of each organisation; those that nobody keeps are left out. */
  public Map<UUID, Integer> counts() {
    return store.counts();
  }

  /**
   * Lets somebody keep the entries of an organisation; nothing changes when they do already.
   *
   * @param actor the id of whoever adds them, or what does
   */
  public Member add(UUID provider, EmailAddress email, String actor) {
    return store.add(
        provider, new AccountStore.Newcomer(Ids.next(clock), email), actor, clock.instant());
  }

  /** Takes an organisation's entries from somebody; false when they did not keep them. */
  public boolean remove(UUID provider, UUID member, String actor) {
    return store.remove(provider, member, actor, clock.instant());
  }
}
