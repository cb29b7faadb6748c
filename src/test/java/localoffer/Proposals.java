package localoffer;

import java.util.UUID;
import java.util.function.UnaryOperator;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.change.Change;
import localoffer.listing.change.ChangeStore;
import localoffer.listing.change.Changes;

/** What providers of a world propose without coming through the pages. */
public final class Proposals {

  private Proposals() {}

  /** The address of a change that waits in the shared world, with this ending. */
  public static String example(String ending) {
    return "/staff/changes/" + Example.WAITING.id() + ending;
  }

  /** The address for officers of a listing with two versions in the shared world. */
  public static String listing(String ending) {
    return "/staff/listings/" + Example.TWICE.id() + ending;
  }

  /** Sends a change of the service of this slug in which some words stand for others. */
  public static Change sent(World world, String slug, String words, String others) {
    return sent(world, slug, details -> replaced(details, words, others));
  }

  /** Sends a change of the service of this slug. */
  public static Change sent(World world, String slug, UnaryOperator<Details> change) {
    Listing listing = world.listings().shownBySlug(slug).orElseThrow();
    return Officers.inDatabase(
        world,
        database -> {
          Changes changes = new Changes(new ChangeStore(database), world.listings(), World.CLOCK);
          String author = new UUID(7, 7).toString();
          Change draft = changes.begin(listing, author);
          Change saved = changes.save(draft, change.apply(listing.details()), author);
          return changes.send(saved, "We moved", author);
        });
  }

  /** Takes a change away again. */
  public static void withdrawn(World world, Change change) {
    Officers.inDatabase(
        world,
        database ->
            new Changes(new ChangeStore(database), world.listings(), World.CLOCK)
                .withdraw(change, change.author()));
  }

  /** Whoever sent a change takes it into their own hands again. */
  public static void takenBack(World world, Change change) {
    Officers.inDatabase(
        world,
        database ->
            new Changes(new ChangeStore(database), world.listings(), World.CLOCK)
                .takeBack(change, change.author()));
  }

  /** The change as it is kept now. */
  public static Change again(World world, Change change) {
    return Officers.inDatabase(
        world,
        database ->
            new Changes(new ChangeStore(database), world.listings(), World.CLOCK)
                .of(world.listings().forOfficer(change.listing()).orElseThrow()).stream()
                    .filter(each -> each.id().equals(change.id()))
                    .findFirst()
                    .orElseThrow());
  }

  /** The details with some words in place of others, wherever they stand. */
  public static Details replaced(Details details, String words, String others) {
    String json = DetailsJson.write(details);
    if (!json.contains(words)) {
      throw new AssertionError("\"" + words + "\" is not in " + json);
    }
    return DetailsJson.read(json.replace(words, others));
  }

  /** Sent when first asked for. */
  private static final class Example {

    static final Change WAITING =
        sent(World.shared(), "adhd-uk", "\"summary\":\"", "\"summary\":\"New. ");

    static final Listing TWICE = twice(World.shared().listings());

    private static Listing twice(Listings listings) {
      Listing seen = listings.shownBySlug("ambitious-about-autism").orElseThrow();
      Details details = replaced(seen.details(), "\"summary\":\"", "\"summary\":\"Other. ");
      return listings.update(seen, details, "test", "To have two versions");
    }
  }
}
