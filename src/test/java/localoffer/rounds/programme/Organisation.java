package localoffer.rounds.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import localoffer.account.EmailAddress;
import localoffer.listing.Listing;
import localoffer.listing.Provider;

/** One organisation of the simulated year: how it behaves, and what must happen to it. */
final class Organisation {

  /** What it does about our mails. */
  enum Habit {
    PROMPT,
    AFTER_A_REMINDER,
    AFTER_THE_LAST_REMINDER,
    HALF,
    SILENT,
    CLOSING,
    BOUNCING,
    WITHOUT_MEMBERS
  }

  /** A round as it must be. */
  static final class Round {

    final LocalDate opened;
    final List<Listing> listings;
    int reminders;
    boolean told;

    Round(LocalDate opened, List<Listing> listings) {
      this.opened = opened;
      this.listings = listings;
    }
  }

  final Provider provider;
  final Habit habit;
  final List<Listing> listings;
  final List<EmailAddress> members;
  final Map<Listing, LocalDate> checked = new HashMap<>();
  final List<Listing> closed = new ArrayList<>();
  final List<Round> rounds = new ArrayList<>();
  boolean bounces;

  Organisation(Provider provider, Habit habit, List<Listing> listings, List<EmailAddress> members) {
    this.provider = provider;
    this.habit = habit;
    this.listings = listings;
    this.members = members;
  }

  /** What it has still. */
  List<Listing> live() {
    return listings.stream().filter(listing -> !closed.contains(listing)).toList();
  }

  /** The mails of a day: to whom, which of a round, about what. */
  Stream<String> mails(LocalDate day) {
    List<String> mails = new ArrayList<>();
    for (Round round : rounds) {
      int number = 0;
      number += day.isBefore(round.opened.plusDays(7)) ? 0 : 1;
      number += day.isBefore(round.opened.plusDays(21)) ? 0 : 1;
      List<Listing> silent = silent(round);
      if (number > round.reminders && !silent.isEmpty()) {
        round.reminders = number;
        mails.addAll(to(number, silent));
      }
    }
    List<Listing> due = live().stream().filter(each -> !due(each).isAfter(day)).toList();
    if (!due.isEmpty() && !members.isEmpty() && !bounces) {
      List<Listing> soon =
          live().stream().filter(each -> !due(each).isAfter(day.plusDays(14))).toList();
      rounds.add(new Round(day, soon));
      mails.addAll(to(0, soon));
    }
    return mails.stream();
  }

  /** How many of its listings officers hear of on a day. */
  int told(LocalDate day) {
    int told = 0;
    for (Round round : rounds) {
      if (!round.told && !day.isBefore(round.opened.plusDays(35))) {
        round.told = true;
        told += silent(round).size();
      }
    }
    return told;
  }

  private List<String> to(int number, List<Listing> about) {
    TreeSet<String> ids = new TreeSet<>();
    about.forEach(listing -> ids.add(listing.id().toString()));
    return bounces
        ? List.of()
        : members.stream().map(each -> each.text() + " " + number + " " + ids).toList();
  }

  /** What of a round is neither checked since nor closed, nor asked about again in another. */
  private List<Listing> silent(Round round) {
    return round.listings.stream()
        .filter(each -> !closed.contains(each))
        .filter(each -> checkedOn(each).isBefore(round.opened))
        .filter(each -> lastRound(each) == round)
        .toList();
  }

  private Round lastRound(Listing listing) {
    return rounds.reversed().stream()
        .filter(round -> round.listings.contains(listing))
        .findFirst()
        .orElseThrow();
  }

  private LocalDate due(Listing listing) {
    LocalDate due = checkedOn(listing).plusMonths(3);
    for (Round round : rounds) {
      boolean unanswered = checkedOn(listing).isBefore(round.opened);
      if (round.listings.contains(listing)
          && unanswered
          && due.isBefore(round.opened.plusMonths(3))) {
        due = round.opened.plusMonths(3);
      }
    }
    return due;
  }

  LocalDate checkedOn(Listing listing) {
    return checked.getOrDefault(listing, LocalDate.MIN);
  }

  /** What it does on a day, if anything: which listings are right, and which are closed. */
  Stream<Listing> confirms(LocalDate day) {
    return rounds.stream()
        .flatMap(round -> silent(round).stream().filter(each -> confirms(round, each, day)));
  }

  private boolean confirms(Round round, Listing listing, LocalDate day) {
    return switch (habit) {
      case PROMPT -> day.equals(round.opened.plusDays(2));
      case AFTER_A_REMINDER -> day.equals(round.opened.plusDays(9)) && round.reminders == 1;
      case AFTER_THE_LAST_REMINDER -> day.equals(round.opened.plusDays(24));
      case HALF -> day.equals(round.opened) && listing.equals(listings.getFirst());
      case SILENT, CLOSING, BOUNCING, WITHOUT_MEMBERS -> false;
    };
  }

  /** Whether it closes its first listing on this day. */
  boolean closes(LocalDate day) {
    return habit == Habit.CLOSING
        && closed.isEmpty()
        && !rounds.isEmpty()
        && day.equals(rounds.getFirst().opened.plusDays(10));
  }

  /** Whether its mails begin to come back on this day. */
  boolean beginsToBounce(LocalDate day) {
    return habit == Habit.BOUNCING
        && !bounces
        && !rounds.isEmpty()
        && day.equals(rounds.getFirst().opened.plusDays(1));
  }
}
