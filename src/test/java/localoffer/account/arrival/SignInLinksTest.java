package localoffer.account.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.StandingClock;
import localoffer.account.AccountStore;
import localoffer.account.Accounts;
import localoffer.account.EmailAddress;
import localoffer.account.Role;
import localoffer.account.Session;
import localoffer.account.SessionStore;
import localoffer.account.Sessions;
import localoffer.account.secret.Sealing;
import localoffer.account.secret.Tokens;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.mail.Letters;
import localoffer.web.Assets;
import localoffer.web.Templates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A link is good for a quarter of an hour, and what it is stands in no table of ours. */
class SignInLinksTest {

  private static final EmailAddress CAROL =
      EmailAddress.parse("carol@example.gov.uk").orElseThrow();
  private static final String BROWSER = Tokens.fresh();

  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  private final Database database = Database.inMemory();
  private final Sealing sealing = new Sealing(new byte[32]);
  private final SignInLinks links = links();
  private final Sessions sessions = new Sessions(new SessionStore(database), clock);

  @AfterEach
  void close() {
    links.close();
    database.close();
  }

  @Test
  void itIsGoodForAQuarterOfAnHour() {
    String token = askedFor();
    clock.pass(Duration.ofMinutes(15).minusSeconds(1));
    assertTrue(links.find(token).isPresent());
    clock.pass(Duration.ofSeconds(1));
    assertFalse(links.find(token).isPresent());
    assertInstanceOf(Entering.Over.class, follow(token));
  }

  @Test
  void theCodeIsOwedForAQuarterOfAnHourToo() {
    Entering.In in = (Entering.In) follow(askedFor());
    Session half = sessions.of(in.token()).orElseThrow();
    assertFalse(half.isWhole());
    clock.pass(Duration.ofMinutes(15));
    assertFalse(sessions.of(in.token()).isPresent());
  }

  @Test
  void noTableOfOursHoldsTheTokenOrTheCode() {
    String token = askedFor();
    assertEquals(43, token.length());
    List<String> kept =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT hash || code_mark || browser FROM sign_in_link")
                    .mapTo(String.class)
                    .list());
    assertEquals(1, kept.size());
    assertTrue(kept.getFirst().startsWith(Tokens.hash(token)));
    assertFalse(kept.getFirst().contains(token) || kept.getFirst().contains(BROWSER));
  }

  @Test
  void theSecretOfAnAuthenticatorIsSealed() {
    Entering.In in = (Entering.In) follow(askedFor());
    Session half = sessions.of(in.token()).orElseThrow();
    SessionStore store = new SessionStore(database);
    Arrivals arrivals = new Arrivals(store, new AuthenticatorStore(database), sealing, clock);
    byte[] secret = arrivals.newSecret(half).orElseThrow();
    byte[] kept = store.newSecret(half.hash()).orElseThrow();
    assertEquals(20, secret.length);
    assertEquals(12 + 20 + 16, kept.length);
  }

  private String askedFor() {
    links.ask(CAROL, Tokens.hash(BROWSER));
    links.close();
    String text =
        database.read(
            handle -> handle.createQuery("SELECT text FROM mail").mapTo(String.class).one());
    Matcher link = Pattern.compile("/staff/sign-in/link/([\\w-]+)").matcher(text);
    assertTrue(link.find(), text);
    return link.group(1);
  }

  private Entering follow(String token) {
    SignInLinks.Browser here = new SignInLinks.Browser(Optional.of(BROWSER), "Firefox on Linux");
    return links.follow(token, here, "");
  }

  private SignInLinks links() {
    AccountStore accounts = new AccountStore(database);
    new Accounts(accounts, clock).add(CAROL, Role.OF_OFFICERS, "test");
    Map<String, Object> site = Map.of("site", Library.open(Path.of("content")).contents().site());
    Letters letters =
        new Letters(new Templates(Assets.load()), "http://localhost:8080", () -> site);
    return new SignInLinks(
        new SignInLinks.Stores(new LinkStore(database), accounts, new AuthenticatorStore(database)),
        new SignInMail(letters, "/staff/sign-in/link/", "The Local Offer"),
        sealing,
        clock);
  }
}
