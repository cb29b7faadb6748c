package localoffer.review.duplicate;

import java.util.UUID;
import localoffer.Officers;
import localoffer.World;
import localoffer.listing.DetailsJson;
import localoffer.listing.Listing;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.ProviderStore;
import localoffer.listing.PublicListings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A listing of a world, and another that is nearly the same. */
record Twins(Listing one, Listing other) {

  private static final PublicListings NOBODY =
      new PublicListings() {
        @Override
        public void put(Listing listing) {}

        @Override
        public void remove(UUID id) {}
      };

  static Twins in(World world) {
    return Officers.inDatabase(
        world,
        database -> {
          Listings listings =
              new Listings(
                  new ListingStore(database), new ProviderStore(database), NOBODY, World.CLOCK);
          Listing one = listings.publishedBySlug("abilitynet").orElseThrow();
          ObjectNode tree =
              (ObjectNode) JsonMapper.shared().readTree(DetailsJson.write(one.details()));
          tree.put("name", "Ability Net").put("waiting_time", "Two weeks.");
          tree.put("summary", "Computers.");
          return new Twins(
              one, listings.create(one.provider(), DetailsJson.readStrictly(tree), "test"));
        });
  }

  String path() {
    return DuplicatesPage.PATH + "/" + one.id() + "/" + other.id();
  }
}
