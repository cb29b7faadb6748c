package localoffer.review.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import localoffer.account.AccountStore;
import localoffer.account.Member;
import localoffer.account.Person;
import localoffer.account.member.Members;
import localoffer.content.Library;
import localoffer.database.Ids;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.VersionStore.Version;
import localoffer.listing.change.Change;
import localoffer.listing.change.Changes;
import localoffer.listing.change.Difference;
import localoffer.listing.change.FieldChange;

/** What is known of listings and their past, in words. */
public record Archive(
    Listings listings, Changes changes, Members members, AccountStore accounts, Library library) {

  Optional<Listing> listing(String id) {
    return Ids.parse(id).flatMap(listings::forOfficer);
  }

  /** Every version, the latest first. */
  List<HistoryLine> history(Listing listing) {
    Map<Long, Change> became =
        changes.of(listing).stream()
            .filter(change -> change.became() != null)
            .collect(Collectors.toMap(Change::became, Function.identity(), (one, other) -> one));
    List<HistoryLine> lines = new ArrayList<>();
    Optional<Version> before = Optional.empty();
    for (Version version : listings.versions().of(listing.id())) {
      Change change = became.get(version.number());
      String who =
          change == null
              ? who(version.author())
              : "Sent by " + who(change.author()) + ", approved by " + who(version.author());
      lines.addFirst(
          HistoryLine.of(before, version, who, listing.details().equals(version.details())));
      before = Optional.of(version);
    }
    return lines;
  }

  Optional<Version> version(Listing listing, String number) {
    return listings.versions().of(listing.id()).stream()
        .filter(version -> Long.toString(version.number()).equals(number))
        .findFirst();
  }

  List<FieldChange> difference(Details before, Details after) {
    return Difference.between(before, after, library.contents().taxonomy());
  }

  /** The addresses of those who keep it right. */
  List<String> members(Listing listing) {
    return members.of(listing.provider().id()).stream()
        .map(Member::email)
        .map(e -> e.text())
        .toList();
  }

  /** A role and never a name: whose id it is stands in the audit trail. */
  private String who(String author) {
    return Ids.parse(author)
        .map(id -> accounts.byId(id).map(Archive::role).orElse("somebody who has left"))
        .orElse("the " + author);
  }

  private static String role(Person person) {
    return person.isOfficer() ? "an officer" : "the provider";
  }
}
