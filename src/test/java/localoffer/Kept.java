package localoffer;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import localoffer.account.Role;
import localoffer.account.arrival.LinkStore;
import localoffer.database.Database;
import localoffer.database.Ids;
import localoffer.listing.Details;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.listing.ProviderStore;
import localoffer.listing.PublicListings;
import localoffer.listing.change.Change;
import localoffer.listing.change.ChangeStore;
import localoffer.listing.change.Changes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A service of an organisation of its own, and a member who keeps it right: signed in. */
public final class Kept {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final World world;
  private final UUID id;
  private final String provider;
  private final String cookie;

  private Kept(World world, UUID id, String provider, String cookie) {
    this.world = world;
    this.id = id;
    this.provider = provider;
    this.cookie = cookie;
  }

  /** One world for all who keep services right, apart from those who only look for them. */
  public static World world() {
    return Keeping.WORLD;
  }

  /** A service that families see, with every field filled in. */
  public static Kept open(World world) {
    return open(world, "charity");
  }

  /** The same of an organisation of a kind, such as school. */
  public static Kept open(World world, String kind) {
    int number = NUMBER.incrementAndGet();
    String provider = "kept-" + number;
    UUID id =
        Officers.inDatabase(
            world,
            database -> {
              add(database, provider, kind);
              Listings listings = listings(database);
              Provider owner = listings.providerBySlug(provider).orElseThrow();
              Details details = Examples.named("Saturday club " + number);
              return listings.create(owner, details, "test").id();
            });
    return new Kept(world, id, provider, Providers.cookie(world, provider));
  }

  private static void add(Database database, String slug, String kind) {
    database.inTransaction(
        handle ->
            handle.execute(
                "INSERT INTO provider (id, slug, name, kind) VALUES (?, ?, ?, ?)",
                Ids.next(World.CLOCK).toString(),
                slug,
                "The " + slug + " trust",
                kind));
  }

  private static Listings listings(Database database) {
    return new Listings(
        new ListingStore(database), new ProviderStore(database), new Nobody(), World.CLOCK);
  }

  private static Changes changes(Database database) {
    return new Changes(new ChangeStore(database), listings(database), World.CLOCK);
  }

  /** What the address of a page of this service is. */
  public String at(String page) {
    return "/update/listings/" + id + "/" + page;
  }

  public String cookie() {
    return cookie;
  }

  /** The cookie of somebody else who keeps the same services. */
  public String colleague() {
    return Providers.cookie(world, provider);
  }

  public HttpResponse<String> get(String page) {
    return world.get(at(page), "Cookie", cookie);
  }

  /** A page of this service that must be there. */
  public Document page(String page) {
    return world.page(at(page), "Cookie", cookie);
  }

  /** Opens a page, fills in its form and sends it with all that it holds unseen. */
  public HttpResponse<String> submit(String page, Map<String, String> form) {
    return send(page, page(page), form);
  }

  /** Sends the form of a page that was opened before. */
  public HttpResponse<String> send(String page, Document opened, Map<String, String> form) {
    Map<String, String> all = new HashMap<>();
    opened.select("main input[type=hidden]").forEach(it -> all.put(it.attr("name"), it.val()));
    all.putAll(form);
    return world.post(at(page), all, "Cookie", cookie);
  }

  /** Sends a form without the token that says that it is ours. */
  public int forged(String page) {
    return world.post(at(page), Map.of("version", "1"), "Cookie", cookie).statusCode();
  }

  /** The same service as it is in the database now. */
  public Listing now() {
    return in(database -> listings(database).forOfficer(id).orElseThrow());
  }

  public Details details() {
    return now().details();
  }

  /** What is being written or waits. */
  public Change draft() {
    return in(database -> changes(database).open(listings(database).forOfficer(id).orElseThrow()))
        .orElseThrow();
  }

  public boolean hasDraft() {
    return in(database -> changes(database).open(listings(database).forOfficer(id).orElseThrow()))
        .isPresent();
  }

  /** The path in a mail of the rolling programme that leads to this service. */
  public String mailedLink() {
    EmailAddress email = EmailAddress.parse(Providers.added(world, provider)).orElseThrow();
    Instant now = World.CLOCK.instant();
    String signIn =
        in(
            database -> {
              UUID member = new AccountStore(database).byEmail(email).orElseThrow().id();
              Instant until = now.plus(Duration.ofDays(7));
              return database.inTransaction(
                  handle -> LinkStore.lasting(handle, member, now, until));
            });
    return signIn + "?to=" + at("confirm");
  }

  /** An officer approves on their own pages what was sent. */
  public void approvedOnTheirPages() {
    String officer = Officers.cookie(world, Role.APPROVER);
    String change = "/staff/changes/" + draft().id();
    for (String action : new String[] {"/claim", "/approve"}) {
      Element form =
          world.page(change, "Cookie", officer).expectFirst("form[action$=" + action + "]");
      Map<String, String> fields = new HashMap<>();
      form.select("input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
      int status = world.post(form.attr("action"), fields, "Cookie", officer).statusCode();
      if (status != 303) {
        throw new AssertionError(action + " answered " + status);
      }
    }
  }

  /** Another summary, written by an officer meanwhile. */
  public void officerWrites(String summary) {
    in(
        database ->
            listings(database)
                .update(now(), Examples.summed(details(), summary), "an officer", null));
  }

  /** All of it is right, without telling the search. */
  public void officerChecks() {
    in(database -> listings(database).confirm(now(), "an officer"));
  }

  /** The draft before families, as an officer would have it. */
  public void officerApproves() {
    in(database -> listings(database).update(now(), draft().details(), "an officer", null));
  }

  /** How much of anything stands in the database, to see that nothing was written. */
  public String stamp() {
    return in(
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            "SELECT (SELECT count(*) FROM audit) || ' ' || (SELECT count(*) FROM"
                                + " change) || ' ' || (SELECT max(number) FROM change_number)")
                        .mapTo(String.class)
                        .one()));
  }

  private <T> T in(Function<Database, T> work) {
    return Officers.inDatabase(world, work);
  }

  /** Where a redirect leads. */
  public static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
  }

  /** Opened when first asked for, closed when the tests are over. */
  private static final class Keeping {

    static final World WORLD = World.open();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(WORLD::close));
    }
  }

  /** Nothing searches for what is made here. */
  private static final class Nobody implements PublicListings {

    @Override
    public void put(Listing listing) {}

    @Override
    public void remove(UUID listing) {}
  }
}
