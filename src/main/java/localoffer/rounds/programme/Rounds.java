package localoffer.rounds.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import localoffer.content.Programme;
import localoffer.database.Database;
import localoffer.listing.checking.CheckableStore;

/** How the rolling programme stands, for officers. */
public final class Rounds {

  private final RoundStore rounds;
  private final CheckableStore listings;
  private final Reach reach;
  private final Supplier<Programme> programme;
  private final Clock clock;

  public Rounds(Database database, Supplier<Programme> programme, Clock clock) {
    rounds = new RoundStore(database);
    listings = new CheckableStore(database);
    reach = Reach.in(database);
    this.programme = programme;
    this.clock = clock;
  }

  /** Every published listing, by organisation and name. */
  public List<Entry> entries() {
    LocalDate today = WorkingHours.day(clock.instant());
    Programme now = programme.get();
    Set<UUID> reached = reach.providers();
    Map<UUID, Asked> asked =
        rounds.latest().stream().collect(Collectors.toMap(Asked::listing, Function.identity()));
    return listings.published().stream()
        .map(
            listing ->
                new Entry(
                    listing,
                    asked.get(listing.id()),
                    listing.due(now),
                    Standing.of(listing, now, today),
                    reached.contains(listing.provider().id()),
                    today))
        .toList();
  }

  /** Those for which nobody answered in time, what was asked about first before. */
  public List<Entry> told() {
    return entries().stream()
        .filter(Entry::isTold)
        .sorted(Comparator.comparing(each -> each.listing().uncheckedSince()))
        .toList();
  }

  /** Those that nobody checked for a year, the oldest check first. */
  public List<Entry> old() {
    return entries().stream()
        .filter(each -> each.standing() == Standing.VERY_LATE)
        .sorted(Comparator.comparing(each -> each.listing().uncheckedSince()))
        .toList();
  }

  /** Those of organisations that have nobody whom a mail reaches. */
  public List<Entry> withoutAnybody() {
    return entries().stream().filter(each -> !each.reached()).toList();
  }

  public List<Achieved> achieved() {
    return rounds.achieved();
  }
}
