package localoffer.rounds.programme;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import localoffer.content.Programme;
import localoffer.place.Days;

/** When we write to people: from nine to five on working days, by the clock in London. */
public final class WorkingHours {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int FROM = 9;
  private static final int TO = 17;

  private WorkingHours() {}

  /** The day it is here. */
  public static LocalDate day(Instant now) {
    return Days.of(now);
  }

  /** The day it is here, if we may write to people now. */
  static Optional<LocalDate> at(Instant now, Programme programme) {
    ZonedDateTime here = now.atZone(Days.HERE);
    LocalDate day = here.toLocalDate();
    return here.getHour() >= FROM
            && here.getHour() < TO
            && !WEEKEND.contains(day.getDayOfWeek())
            && !programme.closed().contains(day)
        ? Optional.of(day)
        : Optional.empty();
  }
}
