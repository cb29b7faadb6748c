package localoffer.account;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param roles what they do for the council; empty for who is no officer
 * @param providers the organisations whose entries they keep
 */
public record Person(UUID id, EmailAddress email, Set<Role> roles, Set<UUID> providers) {

  public Person {
    roles = Set.copyOf(roles);
    providers = Set.copyOf(providers);
  }

  public boolean isOfficer() {
    return !roles.isEmpty();
  }

  /** How the audit trail names them. */
  public String subject() {
    return "person " + id;
  }
}
