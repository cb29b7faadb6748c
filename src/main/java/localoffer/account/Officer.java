package localoffer.account;

import java.util.Set;
import java.util.UUID;

/** Somebody who works on this site for the council. */
public record Officer(UUID id, EmailAddress email, Set<Role> roles) {

  public Officer {
    roles = Set.copyOf(roles);
  }

  /** How the audit trail names them. */
  String subject() {
    return "staff " + id;
  }
}
