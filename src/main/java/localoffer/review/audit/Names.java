package localoffer.review.audit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import localoffer.account.Accounts;
import localoffer.account.Person;
import localoffer.database.Ids;
import localoffer.listing.Listing;
import localoffer.listing.Listings;

/** What the ids of the trail stand for; looked up once each, for one page or one file. */
final class Names {

  private final Accounts accounts;
  private final Listings listings;
  private final Map<String, String> roles = new HashMap<>();
  private final Map<String, String> subjects = new HashMap<>();

  Names(Accounts accounts, Listings listings) {
    this.accounts = accounts;
    this.listings = listings;
  }

  /** What somebody is to the council, never who; empty for what is no person's id. */
  String role(String actor) {
    return roles.computeIfAbsent(
        actor, each -> Ids.parse(each).flatMap(accounts::find).map(Names::words).orElse(""));
  }

  private static String words(Person person) {
    if (!person.isOfficer()) {
      return "a provider";
    }
    return person.roles().stream()
        .map(role -> role.name().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  /** The name of a listing, the role of a person; empty for what has neither. */
  String subject(String subject) {
    return subjects.computeIfAbsent(
        subject,
        each -> {
          String last = each.substring(each.lastIndexOf(' ') + 1);
          if (each.startsWith("listing ")) {
            return listing(last).map(listing -> listing.details().name()).orElse("");
          }
          return each.startsWith("person ") || each.startsWith("staff ") ? role(last) : "";
        });
  }

  private Optional<Listing> listing(String id) {
    return Ids.parse(id).flatMap(listings::forOfficer);
  }
}
