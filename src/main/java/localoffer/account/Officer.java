package localoffer.account;

import java.util.Set;
import java.util.UUID;

/** Somebody who works on this site for the council. */
public record Officer(UUID id, EmailAddress email, Set<Role> roles) {

  public Officer {
    roles = Set.copyOf(roles);
  }

  static Officer of(Person person) {
    return new Officer(person.id(), person.email(), person.roles());
  }
}
