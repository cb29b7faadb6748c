package localoffer.account;

import java.util.Locale;
import java.util.Set;

/** What a visitor is let in as; each address in {@code Routes} says for whom it is. */
public enum Role {
  /** Everybody, signed in or not. */
  ANYBODY,
  /** Somebody who followed their link and still owes the code of their authenticator. */
  ARRIVING,
  /** Somebody who signed in to keep entries of organisations right. */
  PROVIDER,
  /** An officer who keeps listings and answers comments. */
  EDITOR,
  /** An officer who decides what is published. */
  APPROVER,
  /** An officer who looks after people and settings. */
  MANAGER;

  /** Those that an officer can have. */
  public static final Set<Role> OF_OFFICERS = Set.of(EDITOR, APPROVER, MANAGER);

  /** As the database and forms have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
