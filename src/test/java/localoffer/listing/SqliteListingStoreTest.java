package localoffer.listing;

import localoffer.database.Database;

class SqliteListingStoreTest extends ListingStoreContract {

  @Override
  Database open() {
    return Database.inMemory();
  }
}
