package localoffer.update.opening;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import localoffer.account.member.MemberStore;
import localoffer.account.member.Members;
import localoffer.database.Database;
import localoffer.jobs.Job;
import localoffer.jobs.Turn;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.mail.Letters;
import localoffer.mail.Mail;
import localoffer.place.Days;

/** Opens each morning what was to be closed until that day. */
public final class OpeningJob implements Job {

  private final Listings listings;
  private final Members members;
  private final OpeningLetter letter;
  private final Clock clock;

  public OpeningJob(Listings listings, Members members, OpeningLetter letter, Clock clock) {
    this.listings = listings;
    this.members = members;
    this.letter = letter;
    this.clock = clock;
  }

  /** With the members that are kept in a database. */
  public static OpeningJob in(Database database, Listings listings, Letters letters, Clock clock) {
    Members members = new Members(new MemberStore(database), clock);
    return new OpeningJob(listings, members, new OpeningLetter(letters), clock);
  }

  @Override
  public String name() {
    return "opening";
  }

  @Override
  public Optional<String> due(Instant now) {
    return Optional.of(Days.of(now).toString());
  }

  @Override
  public boolean run(Turn turn) {
    for (Listing closed : listings.standings().toOpen(LocalDate.parse(turn.occasion()))) {
      if (turn.isOver()) {
        return false;
      }
      List<Mail> mails =
          members.of(closed.provider().id()).stream()
              .map(member -> letter.to(member.email(), closed))
              .toList();
      listings
          .standings()
          .open(closed, "calendar", OpeningStore.with(turn, mails, clock.instant()));
    }
    return true;
  }
}
