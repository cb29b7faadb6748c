package localoffer.feedback.agency;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.EmailAddress;
import localoffer.account.secret.Tokens;
import localoffer.database.Ids;
import localoffer.feedback.agency.Ask.Said;
import localoffer.feedback.agency.AskStore.Linked;
import localoffer.feedback.reply.By;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Changed;
import localoffer.feedback.reply.Copy;
import localoffer.jobs.Turn;
import localoffer.place.Days;

/** What one may do to have an agency answer. */
public final class Asks {

  private final AskStore store;
  private final AskMail mail;
  private final Clock clock;

  public Asks(AskStore store, AskMail mail, Clock clock) {
    this.store = store;
    this.mail = mail;
    this.clock = clock;
  }

  /** Whom to ask, what and until when. */
  public record Asking(String agency, EmailAddress email, String question, LocalDate due) {}

  /** Mails an agency a link; false when somebody changed the comment meanwhile. */
  public boolean ask(Case seen, Copy copy, Asking asking, UUID officer) {
    By by = new By(officer, clock.instant());
    Ask ask =
        new Ask(
            Ids.next(clock),
            seen.comment().id(),
            asking.agency(),
            asking.email().text(),
            asking.question(),
            copy.words(),
            asking.due(),
            by.at(),
            null);
    String token = Tokens.fresh();
    Linked linked = new Linked(Tokens.hash(token), mail.asking(ask, asking.email().text(), token));
    return store.ask(seen, ask, linked, by);
  }

  /** What a link asks, as long as it can be answered. */
  Optional<Ask> byToken(String token) {
    return store.byLink(Tokens.hash(token)).filter(ask -> ask.canAnswer(Days.today(clock)));
  }

  /** What an agency answers; what it does next and what it learned may be empty. */
  record Answering(Changed changed, String words, String action, String learning) {}

  /** Keeps an answer, before it says so; false when there was one already. */
  boolean answer(Ask ask, Answering answer) {
    Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
    Said said = new Said(answer.changed(), answer.words(), answer.action(), answer.learning(), now);
    return store.answer(ask, said);
  }

  /** What agencies were asked about a comment, the first one first. */
  public List<Ask> about(UUID comment) {
    return store.about(comment);
  }

  /** Reminds each agency that is due in two days, and each week that it is late. */
  void remind(Turn turn, LocalDate today) {
    for (Ask ask : store.open()) {
      String email = ask.email();
      Optional<String> when = Reminding.of(ask.due(), today);
      if (email != null && when.isPresent() && ask.canAnswer(today)) {
        String token = Tokens.fresh();
        Linked linked = new Linked(Tokens.hash(token), mail.reminding(ask, email, token));
        store.remind(turn, ask, "ask/" + ask.id() + "/" + when.get(), linked, clock.instant());
      }
    }
  }
}
