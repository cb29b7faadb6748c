package localoffer.account.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import localoffer.account.Officer;
import localoffer.account.Person;
import localoffer.account.Role;
import localoffer.account.WayIn;
import localoffer.account.staff.StaffStore.By;
import localoffer.database.Ids;
import localoffer.mail.Letter;
import localoffer.mail.Letters;

/** Who the officers are, what they do, and what a manager changes about it. */
public final class Staff {

  private final StaffStore store;
  private final Letters letters;
  private final String siteName;
  private final Clock clock;

  public Staff(StaffStore store, Letters letters, String siteName, Clock clock) {
    this.store = store;
    this.letters = letters;
    this.siteName = siteName;
    this.clock = clock;
  }

  /** Every officer, by email address. */
  List<Standing> all() {
    return store.all();
  }

  /** An officer by the id in an address. */
  Optional<Standing> find(String id) {
    return Ids.parse(id).flatMap(store::find);
  }

  /** Adds an officer and mails them; false when they are one already. */
  boolean add(EmailAddress email, Set<Role> roles, Officer manager) {
    Letter letter =
        new Letter(
            "You can now sign in to " + siteName + " as an officer",
            List.of(
                "You have been added to the people who work on " + siteName + ".",
                "There is no password: each time we mail you a link. The first time you also set"
                    + " up an authenticator app on your phone."),
            "Sign in",
            WayIn.STAFF.signIn(),
            List.of("Did you not expect this? Then tell the person in your team who does."));
    return store.add(
        new AccountStore.Newcomer(Ids.next(clock), email),
        roles,
        letters.mail(email.text(), letter),
        by(manager));
  }

  /** Changes what an officer does; false when nobody would be a manager any more. */
  boolean changeRoles(Person officer, Set<Role> roles, Officer manager) {
    return store.changeRoles(officer, roles, by(manager));
  }

  /** Makes somebody no officer; false when nobody would be a manager any more. */
  boolean remove(Person officer, Officer manager) {
    return store.remove(officer, by(manager));
  }

  /** For whoever lost their phone and their codes: they set up a new authenticator. */
  void resetAuthenticator(Person officer, Officer manager) {
    Letter letter =
        new Letter(
            "Your authenticator for " + siteName + " was reset",
            List.of(
                "A manager has reset it, and signed you out everywhere. When you next sign in,"
                    + " you set up your authenticator app anew.",
                "The old codes, and the recovery codes on paper, no longer work."),
            "Sign in",
            WayIn.STAFF.signIn(),
            List.of("Did you not ask for this? Then tell your IT team at once."));
    store.resetAuthenticator(officer, letters.mail(officer.email().text(), letter), by(manager));
  }

  private By by(Officer manager) {
    return new By(manager.id().toString(), clock.instant());
  }
}
