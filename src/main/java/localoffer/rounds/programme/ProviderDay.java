package localoffer.rounds.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import localoffer.content.Programme;
import localoffer.listing.checking.Checkable;
import localoffer.listing.freshness.Checked;
import localoffer.rounds.programme.Asked.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done for one provider on a day.
 *
 * @param answers what was answered since it was last looked at
 * @param reminders the next reminder of each round that needs one
 * @param invited what to ask about in a new round; empty for no new round
 */
record ProviderDay(List<Answered> answers, List<Reminder> reminders, List<Checkable> invited) {

  /** The days after which a reminder is sent. */
  static final List<Integer> REMINDED_AFTER = List.of(7, 21);

  /** What is due so soon is asked about at once, so that it needs no mail of its own. */
  static final int TOGETHER_DAYS = 14;

  /** A silent provider is left in peace for a week after officers were told. */
  private static final int PEACE_DAYS = Checked.DAYS_TO_ANSWER + 7;

  private static final Comparator<Checkable> BY_NAME =
      Comparator.comparing(Checkable::name).thenComparing(Checkable::id);

  /** That a provider answered. */
  record Answered(Asked asked, Answer answer) {}

  /**
   * A reminder of a round.
   *
   * @param number 1 or 2
   */
  record Reminder(UUID round, int number, LocalDate openedOn, List<Checkable> silent) {}

  /** Whether there is nothing to do for a provider of which somebody can be asked, or nobody. */
  boolean isEmpty(boolean reached) {
    return answers.isEmpty() && reminders.isEmpty() && (invited.isEmpty() || !reached);
  }

  /**
   * Decides it.
   *
   * @param listings the provider's published ones
   * @param asked the last time that each was asked about, and what it was asked about besides
   */
  static ProviderDay decide(
      List<Checkable> listings, List<Asked> asked, LocalDate today, Programme programme) {
    Map<UUID, Checkable> byId =
        listings.stream().collect(Collectors.toMap(Checkable::id, Function.identity()));
    List<Answered> answers = new ArrayList<>();
    Map<UUID, List<Asked>> silent = new LinkedHashMap<>();
    for (Asked each : asked) {
      if (each.isOpen()) {
        Answer answer = answer(each, byId.get(each.listing()));
        if (answer == null) {
          silent.computeIfAbsent(each.round(), round -> new ArrayList<>()).add(each);
        } else {
          answers.add(new Answered(each, answer));
        }
      }
    }
    List<Reminder> reminders = new ArrayList<>();
    silent.values().forEach(round -> remind(round, byId, today, reminders));
    return new ProviderDay(
        List.copyOf(answers), List.copyOf(reminders), invited(listings, asked, today, programme));
  }

  private static @Nullable Answer answer(Asked asked, @Nullable Checkable listing) {
    if (listing == null || !listing.provider().id().equals(asked.provider())) {
      return Answer.GONE;
    }
    if (asked.isSilent(listing)) {
      return null;
    }
    return asked.isChecked(listing) ? Answer.CONFIRMED : Answer.CHANGED;
  }

  private static void remind(
      List<Asked> round, Map<UUID, Checkable> byId, LocalDate today, List<Reminder> reminders) {
    Asked first = round.getFirst();
    int number =
        (int)
            REMINDED_AFTER.stream()
                .filter(days -> !today.isBefore(first.openedOn().plusDays(days)))
                .count();
    if (number > first.reminders()) {
      List<Checkable> silent =
          byId.values().stream()
              .filter(each -> round.stream().anyMatch(a -> a.listing().equals(each.id())))
              .sorted(BY_NAME)
              .toList();
      reminders.add(new Reminder(first.round(), number, first.openedOn(), silent));
    }
  }

  private static List<Checkable> invited(
      List<Checkable> listings, List<Asked> asked, LocalDate today, Programme programme) {
    Map<UUID, Asked> last =
        asked.stream().collect(Collectors.toMap(Asked::listing, Function.identity()));
    Function<Checkable, LocalDate> due = listing -> due(listing, last.get(listing.id()), programme);
    boolean begins = listings.stream().anyMatch(listing -> !due.apply(listing).isAfter(today));
    LocalDate until = today.plusDays(TOGETHER_DAYS);
    return begins
        ? listings.stream()
            .filter(listing -> !due.apply(listing).isAfter(until))
            .sorted(BY_NAME)
            .toList()
        : List.of();
  }

  /** When a listing is next to be asked about. */
  static LocalDate due(Checkable listing, @Nullable Asked last, Programme programme) {
    LocalDate due = listing.due(programme);
    if (last == null || last.isChecked(listing)) {
      return due;
    }
    LocalDate again = last.openedOn().plusMonths(listing.months(programme));
    LocalDate peace = last.openedOn().plusDays(PEACE_DAYS);
    LocalDate next = again.isAfter(peace) ? again : peace;
    return due.isAfter(next) ? due : next;
  }
}
