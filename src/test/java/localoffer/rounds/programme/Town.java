package localoffer.rounds.programme;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import localoffer.account.AccountStore;
import localoffer.account.Accounts;
import localoffer.account.EmailAddress;
import localoffer.account.Role;
import localoffer.account.member.MemberStore;
import localoffer.account.member.Members;
import localoffer.content.Library;
import localoffer.content.Programme;
import localoffer.database.Database;
import localoffer.database.Ids;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Jobs;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.listing.ProviderStore;
import localoffer.listing.PublicListings;
import localoffer.listing.State;
import localoffer.listing.checking.CheckableStore;
import localoffer.mail.Letters;
import localoffer.rounds.programme.Organisation.Habit;
import localoffer.web.Assets;
import localoffer.web.Templates;

/** Organisations with their listings and members in a database of their own. */
final class Town implements AutoCloseable {

  static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final List<Habit> HABITS = List.copyOf(EnumSet.allOf(Habit.class));
  private static final Library LIBRARY = Library.open(Path.of("content"));
  private static final Templates TEMPLATES = new Templates(Assets.load());

  final Database database = Database.inMemory();
  final List<Organisation> organisations = new ArrayList<>();
  final Listings listings;
  private final Clock clock;

  /**
   * As many organisations, each with one to three listings that were checked in the last months.
   */
  Town(int size, LocalDate begin, Clock clock) {
    this.clock = clock;
    ListingStore store = new ListingStore(database);
    listings = new Listings(store, new ProviderStore(database), new Nowhere(), clock);
    for (int number = 0; number < size; number++) {
      organisations.add(organisation(number, begin));
    }
    store.addToEmpty(
        organisations.stream().map(each -> each.provider).toList(),
        organisations.stream().flatMap(each -> each.listings.stream()).toList(),
        new Edit("test", "import", null, clock.instant()));
    Members members = new Members(new MemberStore(database), clock);
    for (Organisation each : organisations) {
      each.members.forEach(email -> members.add(each.provider.id(), email, "test"));
    }
    new Accounts(new AccountStore(database), clock)
        .add(email("carol@example.gov.uk"), Set.of(Role.APPROVER), "test");
    new Accounts(new AccountStore(database), clock)
        .add(email("eve@example.gov.uk"), Set.of(Role.EDITOR), "test");
  }

  private Organisation organisation(int number, LocalDate begin) {
    Habit habit = HABITS.get(number % HABITS.size());
    Provider provider = Examples.provider("trust-" + number);
    List<Listing> own = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i <= number % 3; i++) {
      days.add(begin.minusDays((number * 7L + i * 11L) % 88 + 1));
      own.add(listing(provider, number + "-" + i, days.getLast()));
    }
    List<EmailAddress> members = new ArrayList<>();
    for (int i = 0; i <= number % 5 / 4 && habit != Habit.WITHOUT_MEMBERS; i++) {
      members.add(email("member" + i + "@trust-" + number + ".example.org"));
    }
    Organisation made = new Organisation(provider, habit, own, members);
    for (int i = 0; i < own.size(); i++) {
      made.checked.put(own.get(i), days.get(i));
    }
    return made;
  }

  private static Listing listing(Provider provider, String name, LocalDate checked) {
    Listing like = Examples.listing(provider, "service-" + name);
    Instant at = checked.atTime(LocalTime.NOON).atZone(HERE).toInstant();
    return new Listing(
        Ids.next(Clock.fixed(at, HERE)),
        like.slug(),
        provider,
        State.PUBLISHED,
        1,
        like.details(),
        at,
        checked.plusMonths(3),
        at,
        at);
  }

  static EmailAddress email(String text) {
    return EmailAddress.parse(text).orElseThrow();
  }

  /** A runner of the programme, whose mails are made with what {@code everywhere} gives. */
  Jobs runner(Supplier<Map<String, Object>> everywhere) {
    Letters letters = new Letters(TEMPLATES, "https://offer.example", everywhere);
    RoundLetters words = new RoundLetters(letters, () -> "Example Offer");
    CheckableStore checkables = new CheckableStore(database);
    Supplier<Programme> programme = () -> LIBRARY.contents().programme();
    return new Jobs(
        new JobRunStore(database),
        List.of(
            new RoundsJob(
                new RoundStore(database),
                new RoundsJob.Reads(checkables, Reach.in(database)),
                words,
                programme,
                clock)),
        clock);
  }

  static Map<String, Object> site() {
    return Map.of("site", LIBRARY.contents().site());
  }

  static boolean isClosed(LocalDate day) {
    return LIBRARY.contents().programme().closed().contains(day);
  }

  /** A listing as it is kept now. */
  Listing now(Listing listing) {
    return listings.forOfficer(listing.id()).orElseThrow();
  }

  /** A mail as it waits. */
  record Waiting(String key, String address, String subject, String text, Instant at) {}

  /** The mails since the last time, which then are gone. */
  List<Waiting> post() {
    return database.inTransaction(
        handle -> {
          List<Waiting> waiting =
              handle
                  .createQuery("SELECT * FROM mail WHERE state = 'waiting' ORDER BY id")
                  .map(
                      (row, context) ->
                          new Waiting(
                              row.getString("key"),
                              row.getString("address"),
                              row.getString("subject"),
                              row.getString("text"),
                              Instant.parse(row.getString("created_at"))))
                  .list();
          handle.execute(
              "UPDATE mail SET state = 'sent', sent_at = created_at WHERE state = 'waiting'");
          return waiting;
        });
  }

  Stream<Organisation> all() {
    return organisations.stream();
  }

  @Override
  public void close() {
    database.close();
  }

  /** Nobody searches here. */
  private static final class Nowhere implements PublicListings {

    @Override
    public void put(Listing listing) {}

    @Override
    public void remove(UUID id) {}
  }
}
