package localoffer.account;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who keeps the entries of organisations right.
 *
 * @param providers whose entries; empty for who waits for an officer's yes
 */
public record Member(UUID id, EmailAddress email, Set<UUID> providers) {

  public Member {
    providers = Set.copyOf(providers);
  }

  public static Member of(Person person) {
    return new Member(person.id(), person.email(), person.providers());
  }

  /** Whether they keep the entries of this organisation. */
  public boolean keeps(UUID provider) {
    return providers.contains(provider);
  }
}
