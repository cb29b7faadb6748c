package localoffer.rounds.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import localoffer.content.Contents;
import localoffer.content.Programme;
import localoffer.database.Database;
import localoffer.jobs.Job;
import localoffer.jobs.Turn;
import localoffer.listing.checking.Checkable;
import localoffer.listing.checking.CheckableStore;
import localoffer.mail.Letters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the rolling programme, once on each working day. */
public final class RoundsJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(RoundsJob.class);

  private final RoundStore rounds;
  private final CheckableStore listings;
  private final Reach reach;
  private final RoundLetters letters;
  private final Supplier<Programme> programme;
  private final Clock clock;

  public RoundsJob(
      RoundStore rounds,
      Reads reads,
      RoundLetters letters,
      Supplier<Programme> programme,
      Clock clock) {
    this.rounds = rounds;
    listings = reads.listings();
    reach = reads.reach();
    this.letters = letters;
    this.programme = programme;
    this.clock = clock;
  }

  /** With what is kept in a database, and words and days from the content. */
  public static RoundsJob in(
      Database database, Letters letters, Supplier<Contents> contents, Clock clock) {
    return new RoundsJob(
        new RoundStore(database),
        new Reads(new CheckableStore(database), Reach.in(database)),
        new RoundLetters(letters, () -> contents.get().site().name()),
        () -> contents.get().programme(),
        clock);
  }

  /** Where it sees what is due, and who can be asked. */
  public record Reads(CheckableStore listings, Reach reach) {}

  @Override
  public String name() {
    return "rounds";
  }

  @Override
  public Optional<String> due(Instant now) {
    return WorkingHours.at(now, programme.get()).map(LocalDate::toString);
  }

  @Override
  public boolean run(Turn turn) {
    LocalDate today = LocalDate.parse(turn.occasion());
    int failed = 0;
    for (UUID provider : providersOf(today)) {
      if (turn.isOver()) {
        return false;
      }
      failed += step(provider, turn, today) ? 0 : 1;
    }
    rounds.tell(letters, new RoundStore.At(turn, clock.instant(), today));
    if (failed > 0) {
      throw new IllegalStateException(failed + " organisations are left for later");
    }
    return true;
  }

  /** What fails for one organisation is no reason to write to no other. */
  private boolean step(UUID provider, Turn turn, LocalDate today) {
    try {
      rounds.step(
          provider, programme.get(), letters, new RoundStore.At(turn, clock.instant(), today));
      return true;
    } catch (Turn.Lost e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.warn("The round of organisation {} failed: {}", provider, e.getClass().getName());
      return false;
    }
  }

  /** The organisations for which there is something to do. */
  private Set<UUID> providersOf(LocalDate today) {
    Map<UUID, List<Checkable>> published = new HashMap<>();
    Map<UUID, UUID> owners = new HashMap<>();
    for (Checkable listing : listings.published()) {
      UUID provider = listing.provider().id();
      published.computeIfAbsent(provider, same -> new ArrayList<>()).add(listing);
      owners.put(listing.id(), provider);
    }
    Map<UUID, Set<Asked>> asked = new HashMap<>();
    for (Asked each : rounds.latest()) {
      add(asked, each.provider(), each);
      UUID owner = owners.get(each.listing());
      if (owner != null) {
        add(asked, owner, each);
      }
    }
    Set<UUID> all = new LinkedHashSet<>(published.keySet());
    all.addAll(asked.keySet());
    Set<UUID> reached = reach.providers();
    all.removeIf(
        provider ->
            ProviderDay.decide(
                    published.getOrDefault(provider, List.of()),
                    List.copyOf(asked.getOrDefault(provider, Set.of())),
                    today,
                    programme.get())
                .isEmpty(reached.contains(provider)));
    return all;
  }

  private static void add(Map<UUID, Set<Asked>> asked, UUID provider, Asked each) {
    asked.computeIfAbsent(provider, same -> new LinkedHashSet<>()).add(each);
  }
}
