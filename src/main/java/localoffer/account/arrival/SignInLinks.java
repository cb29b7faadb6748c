package localoffer.account.arrival;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import localoffer.account.Officer;
import localoffer.account.Session;
import localoffer.account.Session.Stage;
import localoffer.account.secret.Sealing;
import localoffer.account.secret.Tokens;
import localoffer.account.secret.Totp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first half of the way in: a link in a mail, good once and for a quarter of an hour. */
public final class SignInLinks implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SignInLinks.class);

  /** How long a link is good, and then as long again to enter the code. */
  public static final Duration LASTS = Duration.ofMinutes(15);

  private static final int MOST_WAITING = 1_000;
  private static final int LAST_WORDS = 5;

  private final LinkStore links;
  private final AccountStore accounts;
  private final AuthenticatorStore authenticators;
  private final SignInMail mail;
  private final Sealing sealing;
  private final Clock clock;

  /** One at a time and in turn, so that asking again revokes the one before. */
  private final ExecutorService sending =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("sign-in-links").factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  /** With the stores of a database. */
  public SignInLinks(Stores stores, SignInMail mail, Sealing sealing, Clock clock) {
    this.links = stores.links();
    this.accounts = stores.accounts();
    this.authenticators = stores.authenticators();
    this.mail = mail;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Where accounts, links and authenticators are kept. */
  public record Stores(LinkStore links, AccountStore accounts, AuthenticatorStore authenticators) {}

  /**
   * Sends a link, if the address is an officer's. Returns before it is known whose the address is:
   * so nobody can tell from the answer.
   *
   * @param browser hash of the token that the asking browser holds
   */
  public void ask(EmailAddress email, String browser) {
    sending.execute(() -> send(email, browser));
  }

  private void send(EmailAddress email, String browser) {
    try {
      accounts.byEmail(email).ifPresent(officer -> send(officer, browser));
    } catch (RuntimeException e) {
      // its message may hold the address
      LOG.error("A sign-in link could not be sent: {}", e.getClass().getName());
    }
  }

  private void send(Officer officer, String browser) {
    String token = Tokens.fresh();
    String code = Tokens.figures(6);
    Instant now = clock.instant();
    String hash = Tokens.hash(token);
    Link link = new Link(hash, officer, browser, mark(hash, code), now.plus(LASTS));
    links.put(link, mail.with(officer.email(), token, code), now);
  }

  /** The link of a token, unless it was used or revoked or its time is over; changes nothing. */
  public Optional<Link> find(String token) {
    return links.find(Tokens.hash(token), clock.instant());
  }

  /**
   * Uses a link up.
   *
   * @param from the browser that follows it
   * @param code the figures from the mail, needed only in another browser than the one that asked
   */
  public Entering follow(String token, Browser from, String code) {
    Optional<Link> link = find(token);
    if (link.isEmpty()) {
      return new Entering.Over();
    }
    if (!link.get().wasAskedBy(from.token())) {
      if (!links.takeTry(link.get(), Arrivals.MOST_TRIES, clock.instant())) {
        return new Entering.Over();
      }
      if (!mark(link.get().hash(), code.replaceAll("\\s", "")).equals(link.get().codeMark())) {
        return new Entering.Wrong();
      }
    }
    return use(link.get(), from.name());
  }

  /**
   * A browser that follows a link.
   *
   * @param token what it was given when it asked for a link; empty when it never did
   * @param name what it calls itself, in a few words
   */
  public record Browser(Optional<String> token, String name) {}

  private Entering use(Link link, String browserName) {
    String token = Tokens.fresh();
    Instant now = clock.instant();
    Session half =
        new Session(
            Tokens.hash(token), link.officer(), Stage.HALF, browserName, now, now, now.plus(LASTS));
    return links.use(link, half, newSecret(link.officer()))
        ? new Entering.In(token, List.of())
        : new Entering.Over();
  }

  private byte @Nullable [] newSecret(Officer officer) {
    return authenticators.secret(officer.id()).isPresent()
        ? null
        : sealing.seal(Totp.freshSecret(), officer.id().toString());
  }

  private String mark(String hash, String code) {
    return sealing.mark("sign-in link", hash, code);
  }

  /** Sends what was asked for, and takes nothing more. */
  @Override
  public void close() {
    sending.shutdown();
    try {
      if (!sending.awaitTermination(LAST_WORDS, TimeUnit.SECONDS)) {
        sending.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
