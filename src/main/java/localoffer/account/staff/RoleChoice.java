package localoffer.account.staff;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.account.Role;

/** What an officer can do, as a choice in a form. */
public record RoleChoice(String value, String text, boolean chosen) {

  private static final List<Role> IN_ORDER = List.of(Role.EDITOR, Role.APPROVER, Role.MANAGER);

  static List<RoleChoice> of(Set<Role> chosen) {
    return IN_ORDER.stream()
        .map(role -> new RoleChoice(role.word(), text(role), chosen.contains(role)))
        .toList();
  }

  /** The roles that were ticked; whatever else was sent is none. */
  static Set<Role> ticked(Collection<String> sent) {
    return IN_ORDER.stream().filter(role -> sent.contains(role.word())).collect(Collectors.toSet());
  }

  /** In a few words. */
  static String names(Set<Role> roles) {
    return IN_ORDER.stream()
        .filter(roles::contains)
        .map(Role::word)
        .collect(Collectors.joining(", "));
  }

  private static String text(Role role) {
    return switch (role) {
      case EDITOR -> "Editor: keeps listings and reads comments";
      case APPROVER -> "Approver: decides what families see, and who keeps entries";
      default -> "Manager: looks after people and settings";
    };
  }
}
