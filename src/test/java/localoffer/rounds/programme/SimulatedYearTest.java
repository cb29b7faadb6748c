package localoffer.rounds.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import localoffer.StandingClock;
import localoffer.jobs.Jobs;
import localoffer.listing.Listing;
import localoffer.listing.freshness.Checked;
import localoffer.listing.freshness.Freshness;
import localoffer.mail.BounceStore;
import localoffer.rounds.programme.Town.Waiting;
import org.junit.jupiter.api.Test;

/** A whole year of 500 organisations, day by day, in which the job is often killed at its work. */
class SimulatedYearTest {

  private static final int ORGANISATIONS = 500;
  private static final LocalDate BEGIN = LocalDate.of(2026, 11, 23);
  private static final int DAYS = 370;
  private static final int KILLED_EVERY = 2;
  private static final Pattern ENTRY = Pattern.compile("\\?to=/update/listings/([^/\\s]+)/confirm");

  private final StandingClock clock = new StandingClock(BEGIN + "T00:00:00Z");
  private final TreeSet<String> keys = new TreeSet<>();
  private int mails;
  private int told;
  private int kills;
  private int old;

  @Test
  void everyMailGoesOutOnItsDayAndNoneTwice() {
    try (Town town = new Town(ORGANISATIONS, BEGIN, clock)) {
      Jobs jobs = town.runner(Town::site);
      for (LocalDate day = BEGIN; day.isBefore(BEGIN.plusDays(DAYS)); day = day.plusDays(1)) {
        run(town, jobs, day);
        compare(town, day);
        people(town, day);
        labels(town, day);
      }
    }
    assertTrue(mails > 3_000, mails + " mails");
    assertTrue(told > 300, told + " told");
    assertTrue(kills > 40, kills + " kills");
    assertTrue(old > 20_000, old + " old labels");
  }

  /** In summer it is nine in London at eight o'clock of the world's time. */
  private void run(Town town, Jobs jobs, LocalDate day) {
    for (LocalTime time : List.of(LocalTime.of(7, 59), LocalTime.of(8, 0), LocalTime.of(9, 0))) {
      at(day.atTime(time).toInstant(ZoneOffset.UTC));
      if (day.getDayOfYear() % KILLED_EVERY == 0) {
        killed(town, day);
        clock.pass(Duration.ofMinutes(2));
      }
      jobs.doWhatIsDue();
    }
  }

  /** A runner that dies while it writes its second, third or fourth mail, if there are so many. */
  private void killed(Town town, LocalDate day) {
    int[] left = {2 + day.getDayOfMonth() % 3};
    Supplier<Map<String, Object>> deadly =
        () -> {
          if (left[0]-- == 0) {
            throw new Killed();
          }
          return Town.site();
        };
    Jobs dying = town.runner(deadly);
    try {
      dying.doWhatIsDue();
    } catch (Killed e) {
      kills++;
    }
  }

  private void compare(Town town, LocalDate day) {
    boolean works =
        day.getDayOfWeek() != DayOfWeek.SATURDAY
            && day.getDayOfWeek() != DayOfWeek.SUNDAY
            && !Town.isClosed(day);
    TreeSet<String> expected = new TreeSet<>();
    int silent = 0;
    if (works) {
      town.all().flatMap(each -> each.mails(day)).forEach(expected::add);
      silent = town.all().mapToInt(each -> each.told(day)).sum();
    }
    if (silent > 0) {
      told += silent;
      String services = silent == 1 ? "1 service" : silent + " services";
      expected.add("carol@example.gov.uk Nobody has checked " + services);
    }
    TreeSet<String> sent = new TreeSet<>();
    for (Waiting mail : town.post()) {
      mails++;
      assertTrue(keys.add(mail.key()), mail.key());
      assertTrue(sent.add(inShort(mail)), "twice: " + mail.subject());
      ZonedDateTime here = mail.at().atZone(Town.HERE);
      assertEquals(day, here.toLocalDate());
      assertEquals(9, here.getHour(), here.toString());
      assertTrue(here.getMinute() < 5, here.toString());
    }
    assertEquals(expected, sent, day.toString());
  }

  private static String inShort(Waiting mail) {
    if (mail.address().endsWith("example.gov.uk")) {
      return mail.address() + " " + mail.subject();
    }
    String number = mail.key().replaceFirst("round/[^/]+/(\\d)/.+", "$1");
    List<String> entries =
        ENTRY.matcher(mail.text()).results().map(match -> match.group(1)).toList();
    TreeSet<String> ids = new TreeSet<>(entries);
    assertEquals(entries.size(), ids.size(), mail.text());
    return mail.address() + " " + number + " " + ids;
  }

  /** What people do in the afternoon. */
  private void people(Town town, LocalDate day) {
    at(day.atTime(15, 0).toInstant(ZoneOffset.UTC));
    for (Organisation each : town.organisations) {
      List<Listing> right = each.confirms(day).toList();
      for (Listing listing : right) {
        town.listings.confirm(town.now(listing), "somebody");
        each.checked.put(listing, day);
      }
      if (each.closes(day)) {
        Listing first = each.listings.getFirst();
        town.listings.withdraw(town.now(first), "somebody", null);
        each.closed.add(first);
      }
      if (each.beginsToBounce(day)) {
        each.members.forEach(
            email -> new BounceStore(town.database).report(email.text(), clock.instant()));
        each.bounces = true;
      }
    }
  }

  /** Every seventh day all of them, and more often would only take longer. */
  private void labels(Town town, LocalDate day) {
    if (day.getDayOfYear() % 7 != 0) {
      return;
    }
    for (Organisation each : town.organisations) {
      for (Listing listing : each.live()) {
        LocalDate checked = each.checkedOn(listing);
        Listing now = town.now(listing);
        String label = Freshness.of(Checked.of(now.confirmedAt(), now.reviewDue()), day).text();
        boolean late = !day.isBefore(checked.plusMonths(3).plusDays(35));
        old += late ? 1 : 0;
        assertEquals(late, label.startsWith("Not checked for"), day + " " + checked + label);
        assertTrue(!late || months(label) == months(checked, day), day + " " + checked + label);
      }
    }
  }

  private static int months(LocalDate from, LocalDate to) {
    int months = 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
    return to.getDayOfMonth() < from.getDayOfMonth() ? months - 1 : months;
  }

  private static int months(String label) {
    return Integer.parseInt(label.replaceAll("\\D", ""));
  }

  private void at(Instant time) {
    clock.pass(Duration.between(clock.instant(), time));
  }

  @Test
  void theYearHasBothClockChanges() {
    assertThrows(AssertionError.class, () -> assertEquals(offset(0), offset(200)));
    assertEquals(offset(0), offset(DAYS));
  }

  private static ZoneOffset offset(int days) {
    return BEGIN.plusDays(days).atTime(9, 0).atZone(Town.HERE).getOffset();
  }

  /** As a kill is: nothing that catches failures sees it. */
  private static final class Killed extends Error {

    private static final long serialVersionUID = 1L;
  }
}
