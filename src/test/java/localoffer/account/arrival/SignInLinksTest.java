package localoffer.account.arrival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.StandingClock;
import localoffer.account.AccountStore;
import localoffer.account.Accounts;
import localoffer.account.EmailAddress;
import localoffer.account.Person;
import localoffer.account.Role;
import localoffer.account.Session;
import localoffer.account.SessionStore;
import localoffer.account.Sessions;
import localoffer.account.WayIn;
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
  private static final EmailAddress DEE = EmailAddress.parse("dee@example.org").orElseThrow();
  private static final String BROWSER = Tokens.fresh();
  private static final Duration MONTH = Duration.ofDays(30);

  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  private final Database database = Database.inMemory();
  private final Sealing sealing = new Sealing(new byte[32]);
  private final AccountStore accounts = new AccountStore(database);
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

  @Test
  void nothingIsKeptOfAnUnknownAddressUntilItIsConfirmed() {
    ask(DEE, WayIn.UPDATE, true);
    List<String> kept =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT newcomer || sent_for || hash FROM sign_in_link")
                    .mapTo(String.class)
                    .list());
    assertEquals(1, kept.size());
    assertFalse(kept.getFirst().contains("dee"));
    assertEquals(Optional.empty(), accounts.byEmail(DEE));
    Entering.In in = (Entering.In) follow(token(WayIn.UPDATE));
    Session session = sessions.of(in.token()).orElseThrow();
    assertTrue(session.isWhole());
    assertEquals(DEE, session.person().email());
    assertEquals(Set.of(), session.person().roles());
  }

  @Test
  void whoIsUnknownIsSentNothingWhereNobodyNewIsAsked() {
    ask(DEE, WayIn.UPDATE, false);
    assertEquals(0, mails());
  }

  @Test
  void whoIsNoOfficerIsSentNothingByTheirWay() {
    accounts.welcome(new AccountStore.Newcomer(new UUID(0, 1), DEE), clock.instant());
    ask(DEE, WayIn.STAFF, false);
    assertEquals(0, mails());
  }

  @Test
  void aLastingLinkLetsAMemberInOnceFromAnyBrowser() {
    Person carol = accounts.byEmail(CAROL).orElseThrow();
    String path =
        database.inTransaction(
            handle ->
                LinkStore.lasting(
                    handle, carol.id(), clock.instant(), clock.instant().plus(MONTH)));
    String token = path.replaceFirst(".*/", "");
    clock.pass(MONTH.minusSeconds(1));
    Link link = links.find(token).orElseThrow();
    assertTrue(link.trusts(Optional.empty()));
    assertNull(link.asked());
    assertTrue(link.isOf(carol.id()));
    Entering.In in = (Entering.In) follow(token);
    assertEquals(WayIn.UPDATE, sessions.of(in.token()).orElseThrow().wayIn());
    assertEquals(Optional.empty(), links.find(token));
  }

  private int mails() {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM mail").mapTo(Integer.class).one());
  }

  private String askedFor() {
    ask(CAROL, WayIn.STAFF, false);
    return token(WayIn.STAFF);
  }

  private Entering follow(String token) {
    SignInLinks.Browser here = new SignInLinks.Browser(Optional.of(BROWSER), "Firefox on Linux");
    return links.follow(links.find(token).orElseThrow(), here, "");
  }

  private void ask(EmailAddress email, WayIn wayIn, boolean newcomers) {
    links.ask(new SignInLinks.Asking(email, wayIn, "", Tokens.hash(BROWSER), newcomers));
    links.close();
  }

  private String token(WayIn wayIn) {
    String text =
        database.read(
            handle -> handle.createQuery("SELECT text FROM mail").mapTo(String.class).one());
    Matcher link = Pattern.compile(wayIn.signIn() + "/link/([\\w-]+)").matcher(text);
    assertTrue(link.find(), text);
    return link.group(1);
  }

  private SignInLinks links() {
    new Accounts(accounts, clock).add(CAROL, Role.OF_OFFICERS, "test");
    Map<String, Object> site = Map.of("site", Library.open(Path.of("content")).contents().site());
    Letters letters =
        new Letters(new Templates(Assets.load()), "http://localhost:8080", () -> site);
    return new SignInLinks(
        new SignInLinks.Stores(new LinkStore(database), accounts, new AuthenticatorStore(database)),
        new SignInMail(letters, "The Local Offer"),
        sealing,
        clock);
  }
}
