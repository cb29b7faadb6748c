package localoffer.update;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import localoffer.account.Member;
import localoffer.account.signin.Gate;
import localoffer.content.Library;
import localoffer.content.Taxonomy;
import localoffer.database.Ids;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.change.Change;
import localoffer.listing.change.Changes;
import localoffer.place.Days;
import localoffer.update.section.Answers;
import localoffer.update.section.Sections;
import localoffer.web.Html;

/** What every page of a provider works with. */
public record Desk(
    Html html,
    Gate gate,
    Listings listings,
    Changes changes,
    Library library,
    Sections sections,
    Answers answers,
    Clock clock) {

  /** A listing of one of the member's organisations, by its id; any other is not there. */
  public Optional<Listing> listing(Member member, String id) {
    return Ids.parse(id).flatMap(it -> listings.ownedBy(member.providers(), it));
  }

  /** What is being written or waits for an officer. */
  public Optional<Change> open(Listing listing) {
    return changes.open(listing);
  }

  /** Today in England. */
  public LocalDate today() {
    return Days.today(clock);
  }

  public Taxonomy taxonomy() {
    return library.contents().taxonomy();
  }

  /** How the record names who did something. */
  public static String author(Member member) {
    return member.id().toString();
  }
}
