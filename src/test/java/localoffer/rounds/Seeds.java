package localoffer.rounds;

import java.util.UUID;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.database.Ids;

/** What tests of officers' pages put into the database of a world. */
final class Seeds {

  private Seeds() {}

  /** Has asked Amira's organisation about all it has, and told officers that nobody answers. */
  static void silentRound(World world) {
    UUID provider = Providers.id(world, Providers.AMIRAS);
    String round = Ids.next(World.CLOCK).toString();
    Officers.inDatabase(
        world,
        database ->
            database.inTransaction(
                handle -> {
                  handle.execute(
                      "INSERT INTO round (id, provider_id, opened_on, reminders, told_on)"
                          + " VALUES (?, ?, '2026-10-15', 2, '2026-11-19')",
                      round,
                      provider.toString());
                  return handle.execute(
                      "INSERT INTO round_listing (round_id, listing_id, version)"
                          + " SELECT ?, id, version FROM listing WHERE provider_id = ?",
                      round,
                      provider.toString());
                }));
  }

  /** Has a listing checked on a day. */
  static void checkedOn(World world, String slug, String day) {
    Officers.inDatabase(
        world,
        database ->
            database.inTransaction(
                handle ->
                    handle.execute(
                        "UPDATE listing SET confirmed_at = ? WHERE slug = ?",
                        day + "T12:00:00Z",
                        slug)));
  }

  /** A mail that failed; its id. */
  static String failedMail(World world, String address) {
    String id = Ids.next(World.CLOCK).toString();
    Officers.inDatabase(
        world,
        database ->
            database.inTransaction(
                handle ->
                    handle.execute(
                        """
                        INSERT INTO mail (id, state, address, subject, text, html, attempts,
                          next_attempt_at, created_at, last_error)
                        VALUES (?, 'failed', ?, 'A <b>subject</b>', 'x', 'x', 6,
                          '2026-11-23T09:00:00Z', '2026-11-23T09:00:00Z', 'Nobody is there.')
                        """,
                        id,
                        address)));
    return id;
  }

  /** The state of a mail now. */
  static String state(World world, String id) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery("SELECT state FROM mail WHERE id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one()));
  }
}
