package localoffer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import localoffer.account.AccountStore;
import localoffer.account.Accounts;
import localoffer.account.EmailAddress;
import localoffer.account.Person;
import localoffer.account.Role;
import localoffer.account.Session;
import localoffer.account.Session.Stage;
import localoffer.account.SessionStore;
import localoffer.account.Sessions;
import localoffer.account.WayIn;
import localoffer.account.secret.Sealing;
import localoffer.account.secret.Tokens;
import localoffer.account.secret.Totp;
import localoffer.database.Database;
import localoffer.web.guard.SecretKey;
import org.jspecify.annotations.Nullable;

/** Officers of a world, who are let in without coming the long way. */
public final class Officers {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Officers() {}

  /** Adds an officer with these roles; their email address. */
  public static String added(World world, Role... roles) {
    String email = "carol" + NUMBER.incrementAndGet() + "@example.gov.uk";
    return inDatabase(world, database -> add(database, email, roles).email().text());
  }

  /** The cookie of a new officer who is signed in. */
  public static String cookie(World world, Role... roles) {
    return session(world, added(world, roles), Stage.WHOLE, false);
  }

  /** One more cookie of an officer. */
  public static String another(World world, String email) {
    return session(world, email, Stage.WHOLE, false);
  }

  /** The cookie of an officer who followed their link, and has an authenticator or not. */
  public static String arriving(World world, boolean hasAuthenticator) {
    return session(world, added(world, Role.EDITOR), Stage.HALF, !hasAuthenticator);
  }

  /** The id of an officer. */
  public static String id(World world, String email) {
    EmailAddress address = EmailAddress.parse(email).orElseThrow();
    return inDatabase(
        world,
        database -> new AccountStore(database).byEmail(address).orElseThrow().id().toString());
  }

  /** Asks the database of a world. */
  public static <T> T inDatabase(World world, Function<Database, T> work) {
    Path data = world.folder().resolve("data");
    try (Database database = Database.open(data.resolve("local-offer.sqlite"))) {
      return work.apply(database);
    }
  }

  private static Person add(Database database, String email, Role... roles) {
    AccountStore store = new AccountStore(database);
    Clock clock = World.CLOCK;
    EmailAddress address = EmailAddress.parse(email).orElseThrow();
    new Accounts(store, clock).add(address, Set.of(roles), "test");
    return store.byEmail(address).orElseThrow();
  }

  private static String session(World world, String email, Stage stage, boolean newSecret) {
    return session(world, email, WayIn.STAFF, stage, newSecret);
  }

  /** The cookie of somebody who is signed in as members of organisations are. */
  static String asMember(World world, String email) {
    return session(world, email, WayIn.UPDATE, Stage.WHOLE, false);
  }

  private static String session(
      World world, String email, WayIn wayIn, Stage stage, boolean newSecret) {
    String token = Tokens.fresh();
    Instant now = World.CLOCK.instant();
    inDatabase(
        world,
        database -> {
          Person person =
              new AccountStore(database)
                  .byEmail(EmailAddress.parse(email).orElseThrow())
                  .orElseThrow();
          Session session =
              new Session(
                  Tokens.hash(token),
                  person,
                  wayIn,
                  stage,
                  "Firefox on Linux",
                  now,
                  now,
                  now.plus(Sessions.LONGEST));
          byte[] secret = newSecret ? sealed(world, person) : null;
          return database.inTransaction(
              handle -> {
                SessionStore.insert(handle, session, secret);
                return token;
              });
        });
    return "session=" + token;
  }

  private static byte @Nullable [] sealed(World world, Person officer) {
    Sealing sealing = new Sealing(SecretKey.in(world.folder().resolve("data")));
    return sealing.seal(Totp.freshSecret(), officer.id().toString());
  }
}
