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
    if (session != null && !session.isWhole()) {
      roles.add(Role.ARRIVING);
    }
    officer().ifPresent(officer -> roles.addAll(officer.roles()));
    member().ifPresent(member -> roles.add(Role.PROVIDER));
    return roles;
  }

  /** Who has signed in wholly, as officers do. */
  public Optional<Officer> officer() {
    return whole()
        .filter(each -> each.wayIn() == WayIn.STAFF && each.person().isOfficer())
        .map(each -> Officer.of(each.person()));
  }

  /**
   * Who has signed in as providers do; also an officer who is a member, for they showed more than
   * members have to.
   */
  public Optional<Member> member() {
    return whole()
        .filter(each -> each.wayIn() == WayIn.UPDATE || !each.person().providers().isEmpty())
        .map(each -> Member.of(each.person()));
  }

  private Optional<Session> whole() {
    return Optional.ofNullable(session).filter(Session::isWhole);
  }
}
