package localoffer.account.arrival;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import localoffer.account.Person;
import localoffer.account.Session;
import localoffer.account.Session.Stage;
import localoffer.account.Sessions;
import localoffer.account.WayIn;
import localoffer.account.secret.Sealing;
import localoffer.account.secret.Tokens;
import localoffer.account.secret.Totp;
import localoffer.database.Ids;
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
  private final SealedAddresses addresses;
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
    addresses = new SealedAddresses(sealing);
    this.clock = clock;
  }

  /** Where accounts, links and authenticators are kept. */
  public record Stores(LinkStore links, AccountStore accounts, AuthenticatorStore authenticators) {}

  /**
   * What somebody asks for.
   *
   * @param to where they go on to after signing in: a path, or empty
   * @param browser hash of the token that the asking browser holds
   * @param newcomers whether somebody unknown is sent a link too, by which they become known
   */
  public record Asking(
      EmailAddress email, WayIn wayIn, String to, String browser, boolean newcomers) {}

  /**
   * Sends a link, if the address may come in this way. Returns before it is known whose the address
   * is: so nobody can tell from the answer.
   */
  public void ask(Asking asking) {
    sending.execute(() -> answer(asking));
  }

  private void answer(Asking asking) {
    try {
      Optional<Person> known = accounts.byEmail(asking.email());
      if (known.isPresent() ? mayCome(known.get(), asking.wayIn()) : asking.newcomers()) {
        send(asking, known.orElse(null));
      }
    } catch (RuntimeException e) {
      // its message may hold the address
      LOG.error("A sign-in link could not be sent: {}", e.getClass().getName());
    }
  }

  private static boolean mayCome(Person person, WayIn wayIn) {
    return wayIn == WayIn.UPDATE || person.isOfficer();
  }

  private void send(Asking asking, @Nullable Person known) {
    String token = Tokens.fresh();
    String code = Tokens.figures(6);
    Instant now = clock.instant();
    String hash = Tokens.hash(token);
    String of = sealing.mark("sign-in link of", asking.wayIn().word(), asking.email().text());
    Link.Asked asked = new Link.Asked(asking.browser(), mark(hash, code));
    Link.Whose whose = addresses.whose(known, asking.email(), hash);
    Link link = new Link(hash, whose, asking.wayIn(), of, asked, null, now.plus(LASTS));
    String path = path(asking.wayIn(), token);
    String on = asking.to().isEmpty() ? path : path + "?to=" + asking.to();
    SignInMail.Content content = new SignInMail.Content(asking.wayIn(), on, code);
    links.put(
        link,
        known == null ? mail.welcome(asking.email(), content) : mail.with(asking.email(), content),
        now);
  }

  /** Where a link leads. */
  static String path(WayIn wayIn, String token) {
    return wayIn.signIn() + "/link/" + token;
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
  public Entering follow(Link link, Browser from, String code) {
    Link.Asked asked = link.asked();
    if (asked != null && !link.trusts(from.token())) {
      if (!links.takeTry(link, Arrivals.MOST_TRIES, clock.instant())) {
        return new Entering.Over();
      }
      if (!mark(link.hash(), code.replaceAll("\\s", "")).equals(asked.codeMark())) {
        return new Entering.Wrong();
      }
    }
    return use(link, from.name());
  }

  /**
   * A browser that follows a link.
   *
   * @param token what it was given when it asked for a link; empty when it never did
   * @param name what it calls itself, in a few words
   */
  public record Browser(Optional<String> token, String name) {}

  private Entering use(Link link, String browserName) {
    Optional<Person> person = person(link).filter(each -> mayCome(each, link.wayIn()));
    if (person.isEmpty()) {
      return new Entering.Over();
    }
    String token = Tokens.fresh();
    Session session = session(token, person.get(), link.wayIn(), browserName);
    return links.use(link, session, session.isWhole() ? null : newSecret(person.get()))
        ? new Entering.In(token, List.of())
        : new Entering.Over();
  }

  private Optional<Person> person(Link link) {
    UUID person = link.whose().person();
    if (person != null) {
      return accounts.byId(person);
    }
    EmailAddress email = addresses.of(link);
    return Optional.of(
        accounts.welcome(new AccountStore.Newcomer(Ids.next(clock), email), clock.instant()));
  }

  private Session session(String token, Person person, WayIn wayIn, String browserName) {
    Instant now = clock.instant();
    Stage stage = wayIn == WayIn.STAFF ? Stage.HALF : Stage.WHOLE;
    Instant end = now.plus(stage == Stage.HALF ? LASTS : Sessions.LONGEST);
    return new Session(Tokens.hash(token), person, wayIn, stage, browserName, now, now, end);
  }

  private byte @Nullable [] newSecret(Person person) {
    return authenticators.secret(person.id()).isPresent()
        ? null
        : sealing.seal(Totp.freshSecret(), person.id().toString());
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
