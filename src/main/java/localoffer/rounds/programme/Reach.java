package localoffer.rounds.programme;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import localoffer.account.member.MemberStore;
import localoffer.database.Database;
import localoffer.mail.BounceStore;

/** Which organisations have somebody whom a mail reaches. */
public record Reach(MemberStore members, BounceStore bounces) {

  /** With what is kept in a database. */
  public static Reach in(Database database) {
    return new Reach(new MemberStore(database), new BounceStore(database));
  }

  /** Those that have. */
  public Set<UUID> providers() {
    Predicate<String> lost = bounces.marked();
    Set<UUID> reached = new HashSet<>();
    members
        .addresses()
        .forEach(
            (provider, addresses) -> {
              if (addresses.stream().anyMatch(each -> !lost.test(each.text()))) {
                reached.add(provider);
              }
            });
    return reached;
  }
}
