package localoffer.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import localoffer.mail.Undelivered.Kind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, tries again later what could not leave, and forgets what left long ago. */
final class Outbox {

  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final Duration TIDIED = Duration.ofHours(1);

  /** How long after each attempt the next one is made. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6));

  private final MailStore store;
  private final Post post;
  private final Clock clock;
  private Instant tidied = Instant.MIN;

  Outbox(MailStore store, Post post, Clock clock) {
    this.store = store;
    this.post = post;
    this.clock = clock;
  }

  /** Makes one attempt at each mail that is due, until none is or it is told to stop. */
  void sendDue(BooleanSupplier stopping) {
    try {
      Optional<Undelivered> closed = Optional.empty();
      while (!stopping.getAsBoolean()) {
        Optional<Mail.Waiting> mail = store.due(clock.instant());
        if (mail.isEmpty()) {
          break;
        }
        closed = attempt(mail.get(), closed);
      }
    } finally {
      post.rest();
    }
    tidy(clock.instant());
  }

  /** Answers why no other mail can leave either, so that each need not wait to learn it. */
  private Optional<Undelivered> attempt(Mail.Waiting mail, Optional<Undelivered> closed) {
    store.begin(mail, clock.instant().plus(PAUSES.get(pause(mail))));
    Undelivered failure = closed.isPresent() ? closed.get() : send(mail);
    if (failure == null) {
      store.sent(mail, clock.instant());
      return Optional.empty();
    }
    settle(mail, failure);
    return Optional.of(failure).filter(why -> why.kind() == Kind.UNREACHABLE);
  }

  private @Nullable Undelivered send(Mail.Waiting mail) {
    try {
      post.send(mail);
      return null;
    } catch (Undelivered e) {
      return e;
    }
  }

  private void settle(Mail.Waiting mail, Undelivered failure) {
    if (failure.kind() == Kind.UNKNOWN) {
      store.unknown(mail, failure.reason(), clock.instant());
      LOG.warn("Mail {} has failed. {}", mail.id(), failure.reason());
    } else if (failure.kind() == Kind.REFUSED || mail.attempts() >= PAUSES.size()) {
      store.failed(mail, failure.reason());
      LOG.warn("Mail {} has failed. {}", mail.id(), failure.reason());
    } else {
      store.delayed(mail, failure.reason());
      LOG.info("Mail {} waits. {}", mail.id(), failure.reason());
    }
  }

  private static int pause(Mail.Waiting mail) {
    return Math.min(mail.attempts(), PAUSES.size() - 1);
  }

  private void tidy(Instant now) {
    if (tidied.isBefore(now.minus(TIDIED))) {
      tidied = now;
      store.emptyBefore(now.minus(KEPT));
      post.forgetBefore(now.minus(KEPT));
    }
  }
}
