package localoffer.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whoever asks for something: anybody, or somebody with a session. */
public record Visitor(@Nullable Session session) {

  /** What they may be let in as. */
  public Set<Role> roles() {
    Set<Role> roles = EnumSet.of(Role.ANYBODY);
    if (session != null) {
      roles.addAll(session.isWhole() ? session.officer().roles() : Set.of(Role.ARRIVING));
    }
    return roles;
  }

  /** Who has signed in wholly. */
  public Optional<Officer> officer() {
    return Optional.ofNullable(session).filter(Session::isWhole).map(Session::officer);
  }
}
