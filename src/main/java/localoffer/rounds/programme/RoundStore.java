package localoffer.rounds.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import localoffer.account.AccountStore;
import localoffer.account.Member;
import localoffer.account.Person;
import localoffer.account.Role;
import localoffer.account.arrival.LinkStore;
import localoffer.account.member.MemberStore;
import localoffer.content.Programme;
import localoffer.database.Database;
import localoffer.database.Ids;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Turn;
import localoffer.listing.checking.Checkable;
import localoffer.listing.checking.CheckableStore;
import localoffer.listing.freshness.Checked;
import localoffer.mail.BounceStore;
import localoffer.mail.MailStore;
import localoffer.rounds.programme.Asked.Answer;
import localoffer.rounds.programme.ProviderDay.Answered;
import localoffer.rounds.programme.ProviderDay.Reminder;
import localoffer.rounds.programme.RoundLetters.About;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The tables {@code round} and {@code round_listing}. */
public final class RoundStore {

  private static final String LATEST =
      """
      SELECT round_listing.*, round.provider_id, round.opened_on, round.reminders, round.told_on
      FROM round_listing JOIN round ON round.id = round_listing.round_id
      WHERE NOT EXISTS (
        SELECT 1 FROM round_listing AS later JOIN round AS after ON after.id = later.round_id
        WHERE later.listing_id = round_listing.listing_id AND after.opened_on > round.opened_on)
      """;

  private final Database database;

  public RoundStore(Database database) {
    this.database = database;
  }

  /** When something is done: by whose turn, at what time, on which day here. */
  record At(Turn turn, Instant now, LocalDate today) {}

  /** The last time that each listing was asked about. */
  public List<Asked> latest() {
    return database.read(handle -> list(handle.createQuery(LATEST)));
  }

  /** What came of the rounds of each month, the last twelve, newest first. */
  public List<Achieved> achieved() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT substr(opened_on, 1, 7) AS month, count(*) AS asked,
                      count(*) FILTER (WHERE answer = 'confirmed') AS confirmed,
                      count(*) FILTER (WHERE answer = 'changed') AS changed,
                      count(*) FILTER (WHERE answer = 'gone') AS gone
                    FROM round_listing JOIN round ON round.id = round_id
                    GROUP BY month ORDER BY month DESC LIMIT 12
                    """)
                .map(
                    (row, context) ->
                        new Achieved(
                            YearMonth.parse(row.getString("month")),
                            row.getInt("asked"),
                            row.getInt("confirmed"),
                            row.getInt("changed"),
                            row.getInt("gone")))
                .list());
  }

  /** Does for one provider what is to be done, mails and all, or nothing of it. */
  void step(UUID provider, Programme programme, RoundLetters letters, At at) {
    database.inTransaction(
        handle -> {
          JobRunStore.keep(handle, at.turn(), at.now());
          List<Checkable> listings = CheckableStore.of(handle, provider);
          ProviderDay day =
              ProviderDay.decide(listings, latest(handle, provider), at.today(), programme);
          day.answers().forEach(answer -> answer(handle, answer, at.today()));
          Post post = new Post(handle, reached(handle, provider), letters, at);
          day.reminders().forEach(reminder -> remind(reminder, post));
          if (!day.invited().isEmpty() && !post.members().isEmpty()) {
            open(provider, day.invited(), post);
          }
          return day;
        });
  }

  /** Notes the rounds that nobody answered in time, and writes to who decides about listings. */
  void tell(RoundLetters letters, At at) {
    database.inTransaction(
        handle -> {
          JobRunStore.keep(handle, at.turn(), at.now());
          int silent = silent(handle, at.today());
          if (silent > 0) {
            for (Person officer : AccountStore.officers(handle, Role.APPROVER)) {
              String key = "rounds/late/" + at.today() + "/" + officer.id();
              MailStore.putOnce(handle, key, letters.tell(officer.email(), silent), at.now());
            }
          }
          return silent;
        });
  }

  /** Those to whom the mails of a provider's rounds go. */
  private record Post(Handle handle, List<Member> members, RoundLetters letters, At at) {

    /** One mail to each member; {@code key} tells it from every other. */
    void send(UUID round, int number, LocalDate openedOn, List<Checkable> listings) {
      LocalDate lastDay = openedOn.plusDays(Checked.DAYS_TO_ANSWER);
      Instant until = lastDay.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
      for (Member member : members) {
        String signIn = LinkStore.lasting(handle, member.id(), at.now(), until);
        About about = new About(number, openedOn, lastDay, listings, signIn);
        String key = "round/" + round + "/" + number + "/" + member.id();
        MailStore.putOnce(handle, key, letters.ask(member.email(), about), at.now());
      }
    }
  }

  private static List<Member> reached(Handle handle, UUID provider) {
    return MemberStore.of(handle, provider).stream()
        .filter(member -> !BounceStore.isMarked(handle, member.email().text()))
        .toList();
  }

  private static void open(UUID provider, List<Checkable> listings, Post post) {
    At at = post.at();
    UUID round = Ids.next(Clock.fixed(at.now(), ZoneOffset.UTC));
    post.handle()
        .execute(
            "INSERT INTO round (id, provider_id, opened_on, reminders) VALUES (?, ?, ?, 0)",
            round.toString(),
            provider.toString(),
            at.today().toString());
    for (Checkable listing : listings) {
      post.handle()
          .execute(
              "INSERT INTO round_listing (round_id, listing_id, version) VALUES (?, ?, ?)",
              round.toString(),
              listing.id().toString(),
              listing.version());
    }
    post.send(round, 0, at.today(), listings);
  }

  private static void remind(Reminder reminder, Post post) {
    int noted =
        post.handle()
            .execute(
                "UPDATE round SET reminders = ? WHERE id = ? AND reminders < ?",
                reminder.number(),
                reminder.round().toString(),
                reminder.number());
    if (noted > 0) {
      post.send(reminder.round(), reminder.number(), reminder.openedOn(), reminder.silent());
    }
  }

  private static void answer(Handle handle, Answered answered, LocalDate today) {
    Asked asked = answered.asked();
    boolean changed =
        answered.answer() == Answer.CONFIRMED
            && CheckableStore.saysOtherThan(handle, asked.listing(), asked.version());
    handle.execute(
        "UPDATE round_listing SET answer = ?, answered_on = ? WHERE round_id = ? AND listing_id ="
            + " ?",
        (changed ? Answer.CHANGED : answered.answer()).word(),
        today.toString(),
        asked.round().toString(),
        asked.listing().toString());
  }

  /** How many listings officers are told of today, each of them once. */
  private static int silent(Handle handle, LocalDate today) {
    List<String> rounds =
        handle
            .createQuery("SELECT id FROM round WHERE told_on IS NULL AND opened_on <= :day")
            .bind("day", today.minusDays(Checked.DAYS_TO_ANSWER).toString())
            .mapTo(String.class)
            .list();
    int silent = 0;
    for (String round : rounds) {
      handle.execute("UPDATE round SET told_on = ? WHERE id = ?", today.toString(), round);
      silent += silentIn(handle, round);
    }
    return silent;
  }

  private static int silentIn(Handle handle, String round) {
    return handle
        .createQuery("SELECT count(*) FROM round_listing WHERE round_id = :id AND answer IS NULL")
        .bind("id", round)
        .mapTo(Integer.class)
        .one();
  }

  private static List<Asked> latest(Handle handle, UUID provider) {
    return list(
        handle
            .createQuery(
                LATEST
                    + """
                    AND round_listing.listing_id IN (
                      SELECT id FROM listing WHERE provider_id = :provider
                      UNION SELECT asked.listing_id FROM round AS own
                        JOIN round_listing AS asked ON asked.round_id = own.id
                        WHERE own.provider_id = :provider)
                    """)
            .bind("provider", provider.toString()));
  }

  private static List<Asked> list(Query query) {
    return query.map((row, context) -> asked(row)).list();
  }

  private static Asked asked(ResultSet row) throws SQLException {
    String told = row.getString("told_on");
    String answer = row.getString("answer");
    return new Asked(
        UUID.fromString(row.getString("round_id")),
        UUID.fromString(row.getString("provider_id")),
        UUID.fromString(row.getString("listing_id")),
        row.getLong("version"),
        LocalDate.parse(row.getString("opened_on")),
        row.getInt("reminders"),
        told == null ? null : LocalDate.parse(told),
        answer == null ? null : Answer.of(answer));
  }
}
