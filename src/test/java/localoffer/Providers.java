package localoffer;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import localoffer.account.member.MemberStore;
import localoffer.account.member.Members;
import localoffer.database.Ids;

/** Members of organisations of a world, who are let in without coming the long way. */
public final class Providers {

  /** Amira's organisation, which has one listing. */
  public static final String AMIRAS = "abilitynet";

  /** Ben's organisation. */
  public static final String BENS = "contact";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Providers() {}

  /** The cookie of Amira, who keeps the entries of {@link #AMIRAS} and is signed in. */
  public static String amira(World world) {
    return cookie(world, AMIRAS);
  }

  /** The cookie of Ben, who keeps the entries of {@link #BENS} and is signed in. */
  public static String ben(World world) {
    return cookie(world, BENS);
  }

  /** The cookie of a new member of the organisation of this slug, who is signed in. */
  public static String cookie(World world, String provider) {
    return another(world, added(world, provider));
  }

  /** Adds a member to the organisation of this slug; their email address. */
  public static String added(World world, String provider) {
    String email = "amira" + NUMBER.incrementAndGet() + "@example.org";
    add(world, provider, email);
    return email;
  }

  /** Lets somebody keep the entries of one more organisation. */
  public static void add(World world, String provider, String email) {
    UUID id = id(world, provider);
    EmailAddress address = EmailAddress.parse(email).orElseThrow();
    Officers.inDatabase(
        world,
        database -> new Members(new MemberStore(database), World.CLOCK).add(id, address, "test"));
  }

  /** Adds a member to the organisation of this slug; their id. */
  public static String memberOf(World world, String provider) {
    EmailAddress email = EmailAddress.parse(added(world, provider)).orElseThrow();
    return Officers.inDatabase(
        world, database -> new AccountStore(database).byEmail(email).orElseThrow().id().toString());
  }

  /** The cookie of somebody who is signed in and keeps no entries yet. */
  public static String newcomer(World world) {
    String email = "dee" + NUMBER.incrementAndGet() + "@example.org";
    AccountStore.Newcomer newcomer =
        new AccountStore.Newcomer(Ids.next(World.CLOCK), EmailAddress.parse(email).orElseThrow());
    Officers.inDatabase(
        world, database -> new AccountStore(database).welcome(newcomer, World.CLOCK.instant()));
    return another(world, email);
  }

  /** One more cookie of a member. */
  public static String another(World world, String email) {
    return Officers.asMember(world, email);
  }

  /** The id of the organisation of this slug. */
  public static UUID id(World world, String provider) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery("SELECT id FROM provider WHERE slug = :slug")
                        .bind("slug", provider)
                        .mapTo(String.class)
                        .map(UUID::fromString)
                        .one()));
  }
}
