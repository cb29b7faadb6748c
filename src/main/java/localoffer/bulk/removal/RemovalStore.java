package localoffer.bulk.removal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import localoffer.bulk.removal.Removal.Item;
import localoffer.bulk.removal.Removal.State;
import localoffer.database.Audit;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code removal} and its children. */
public final class RemovalStore {

  private final Database database;

  public RemovalStore(Database database) {
    this.database = database;
  }

  void add(Removal removal) {
    database.inTransaction(
        handle -> {
          handle.execute(
              "INSERT INTO removal (id, asked_by, reason, asked_at, state) VALUES (?, ?, ?, ?, ?)",
              removal.id().toString(),
              removal.askedBy().toString(),
              removal.reason(),
              removal.askedAt().toString(),
              word(removal.state()));
          for (Item item : removal.items()) {
            handle.execute(
                "INSERT INTO removal_listing (removal_id, listing_id, version) VALUES (?, ?, ?)",
                removal.id().toString(),
                item.listing().toString(),
                item.version());
          }
          audit(handle, removal, removal.askedBy(), "removal ask", removal.askedAt());
          return removal;
        });
  }

  Optional<Removal> find(UUID id) {
    return list("id = :value", id.toString()).stream().findFirst();
  }

  /** Those that wait for a second officer, the oldest first. */
  List<Removal> waiting() {
    return list("state = 'waiting' ORDER BY asked_at, id", null);
  }

  /** Notes the second officer's answer; false when there was one already. */
  boolean decide(Removal removal, State state, UUID officer, Instant at) {
    return database.inTransaction(
        handle -> {
          int decided =
              handle.execute(
                  """
                  UPDATE removal SET state = ?, decided_by = ?, decided_at = ?
                  WHERE id = ? AND state = 'waiting' AND asked_by <> ?
                  """,
                  word(state),
                  officer.toString(),
                  at.toString(),
                  removal.id().toString(),
                  officer.toString());
          if (decided == 1) {
            String action = state == State.AGREED ? "removal agree" : "removal refuse";
            audit(handle, removal, officer, action, at);
          }
          return decided == 1;
        });
  }

  private static void audit(
      Handle handle, Removal removal, UUID officer, String action, Instant at) {
    Audit.record(
        handle,
        new Audit.Entry(
            at,
            officer.toString(),
            action,
            "removal " + removal.id(),
            removal.items().size() + " listings"));
  }

  private List<Removal> list(String where, @Nullable String value) {
    return database.read(
        handle -> {
          var query = handle.createQuery("SELECT * FROM removal WHERE " + where);
          if (value != null) {
            query.bind("value", value);
          }
          return query
              .map(
                  (row, context) ->
                      new Removal(
                          UUID.fromString(row.getString("id")),
                          UUID.fromString(row.getString("asked_by")),
                          row.getString("reason"),
                          Instant.parse(row.getString("asked_at")),
                          State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                          items(handle, row.getString("id"))))
              .list();
        });
  }

  private static List<Item> items(Handle handle, String removal) {
    return handle
        .createQuery(
            "SELECT * FROM removal_listing WHERE removal_id = :removal ORDER BY listing_id")
        .bind("removal", removal)
        .map(
            (row, context) ->
                new Item(UUID.fromString(row.getString("listing_id")), row.getLong("version")))
        .list();
  }

  private static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
