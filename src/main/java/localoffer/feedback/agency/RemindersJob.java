package localoffer.feedback.agency;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import localoffer.account.AccountStore;
import localoffer.content.Contents;
import localoffer.database.Database;
import localoffer.feedback.Stage;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.CaseStore;
import localoffer.jobs.Job;
import localoffer.jobs.Turn;
import localoffer.mail.Letters;
import localoffer.place.Days;

/** Reminds agencies and officers of answers that are due, once on each working day. */
public final class RemindersJob implements Job {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final int FROM = 9;
  private static final int TO = 17;
  private static final List<Stage> OPEN = List.of(Stage.NEW, Stage.WITH_AGENCY, Stage.TO_ANSWER);

  private final AskStore store;
  private final AskMail mail;
  private final AccountStore accounts;
  private final Supplier<Contents> contents;
  private final Clock clock;
  private final Asks asks;
  private final CaseStore replies;

  public RemindersJob(
      Database database, Letters letters, Supplier<Contents> contents, Clock clock) {
    store = new AskStore(database);
    mail = new AskMail(letters, () -> contents.get().site());
    accounts = new AccountStore(database);
    replies = new CaseStore(database);
    asks = new Asks(store, mail, clock);
    this.contents = contents;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "comment-reminders";
  }

  @Override
  public Optional<String> due(Instant now) {
    ZonedDateTime here = now.atZone(Days.HERE);
    LocalDate day = here.toLocalDate();
    boolean working =
        !WEEKEND.contains(day.getDayOfWeek()) && !contents.get().programme().closed().contains(day);
    return working && here.getHour() >= FROM && here.getHour() < TO
        ? Optional.of(day.toString())
        : Optional.empty();
  }

  @Override
  public boolean run(Turn turn) {
    LocalDate today = LocalDate.parse(turn.occasion());
    asks.remind(turn, today);
    for (Stage stage : OPEN) {
      for (Case each : replies.in(stage)) {
        if (turn.isOver()) {
          return false;
        }
        remind(turn, each, today);
      }
    }
    return true;
  }

  private void remind(Turn turn, Case each, LocalDate today) {
    LocalDate due = each.reply().due();
    if (due == null) {
      return;
    }
    Optional<String> when = Reminding.of(due, today);
    Optional<String> email =
        Optional.ofNullable(each.reply().assignee())
            .flatMap(accounts::byId)
            .map(officer -> officer.email().text());
    if (when.isPresent() && email.isPresent()) {
      String key = "comment/" + each.comment().id() + "/" + when.get();
      boolean late = each.isLate(today);
      store.tell(turn, key, mail.due(each.comment(), email.get(), late), clock.instant());
    }
  }
}
