package localoffer.listing.change;

import localoffer.database.Database;

class SqliteChangeStoreTest extends ChangeStoreContract {

  @Override
  Database open() {
    return Database.inMemory();
  }
}
