package localoffer.membership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.listing.Listing;
import localoffer.listing.Provider;
import localoffer.listing.ProviderStore;
import org.jdbi.v3.core.Handle;

/** All that refers to an organisation, when it becomes part of another. */
public final class MergeStore {

  private final Database database;

  public MergeStore(Database database) {
    this.database = database;
  }

  /** Moves everything in one transaction; the listings as they are now. */
  List<Listing> merge(Provider from, Provider into, String actor, Instant at) {
    return database.inTransaction(
        handle -> {
          movePeople(handle, from.id().toString(), into.id().toString());
          List<Listing> moved = ProviderStore.merge(handle, from, into, actor, at);
          Audit.record(
              handle,
              new Audit.Entry(
                  at, actor, "provider merge", subject(from.id()), "into " + subject(into.id())));
          return moved;
        });
  }

  private static String subject(UUID provider) {
    return "provider " + provider;
  }

  /** Who is in both stays once; of two open requests the one for the old organisation goes. */
  private static void movePeople(Handle handle, String from, String into) {
    handle.execute(
        "UPDATE OR IGNORE provider_member SET provider_id = ? WHERE provider_id = ?", into, from);
    handle.execute("DELETE FROM provider_member WHERE provider_id = ?", from);
    handle.execute("UPDATE sign_in_link SET invited_to = ? WHERE invited_to = ?", into, from);
    handle.execute(
        "UPDATE OR IGNORE join_request SET provider_id = ? WHERE provider_id = ?", into, from);
    handle.execute("DELETE FROM join_request WHERE provider_id = ?", from);
  }
}
