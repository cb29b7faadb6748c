package localoffer.listing.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.listing.DetailsJson;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.Change.Stage;
import localoffer.listing.change.Decisions.Decision;
import localoffer.mail.MailStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The table {@code change}. */
public final class ChangeStore {

  private static final String OPEN = "listing_id = :value AND stage IN ('draft', 'sent', 'back')";

  private final Database database;

  public ChangeStore(Database database) {
    this.database = database;
  }

  TrustStore trust() {
    return new TrustStore(database);
  }

  /** Adds a change, unless one is open for its listing: then it answers that one. */
  Change addUnlessOpen(Change change, Edit edit) {
    return database.inTransaction(
        handle -> {
          Optional<Change> open = one(handle, OPEN, change.listing());
          if (open.isEmpty()) {
            insert(handle, change);
            audit(handle, change, edit);
          }
          return open.orElse(change);
        });
  }

  /**
   * Writes the next version of a change.
   *
   * @throws SavedMeanwhile when the version kept is not the one before
   */
  void update(Change next, Edit edit) {
    inTransaction(with(next, edit));
  }

  /** An officer's decision, with the mails about it; all of it happens, or none. */
  void decide(Change next, Edit edit, Decision decision) {
    inTransaction(with(next, edit, decision));
  }

  private void inTransaction(ListingStore.Also work) {
    database.inTransaction(
        handle -> {
          work.write(handle);
          return work;
        });
  }

  /** The same in the transaction that changes the listing. */
  static ListingStore.Also with(Change next, Edit edit, Decision decision) {
    return handle -> {
      write(handle, next, edit, decision);
      decision.mails().forEach(mail -> MailStore.put(handle, mail, edit.at()));
    };
  }

  static ListingStore.Also with(Change next, Edit edit) {
    return handle -> write(handle, next, edit, null);
  }

  /** Notes who decides a change now, if nobody else came to it since it was seen. */
  boolean claim(Change seen, @Nullable UUID officer, @Nullable Instant at) {
    return database.inTransaction(
        handle ->
            handle
                    .createUpdate(
                        """
                        UPDATE change SET claimed_by = :officer, claimed_at = :at
                        WHERE id = :id AND version = :version AND stage IN ('sent', 'live')
                          AND coalesce(claimed_by, '') = coalesce(:seenBy, '')
                          AND coalesce(claimed_at, '') = coalesce(:seenAt, '')
                        """)
                    .bind("officer", text(officer))
                    .bind("at", text(at))
                    .bind("id", seen.id().toString())
                    .bind("version", seen.version())
                    .bind("seenBy", text(seen.claimedBy()))
                    .bind("seenAt", text(seen.claimedAt()))
                    .execute()
                == 1);
  }

  Optional<Change> find(UUID id) {
    return database.read(handle -> one(handle, "id = :value", id));
  }

  Optional<Change> open(UUID listing) {
    return database.read(handle -> open(handle, listing));
  }

  /** The same in the transaction that changes the listing. */
  public static Optional<Change> open(Handle handle, UUID listing) {
    return one(handle, OPEN, listing);
  }

  /** What was ever proposed for a listing, the latest first. */
  List<Change> of(UUID listing) {
    return database.read(
        handle ->
            list(handle, "listing_id = :value ORDER BY created_at DESC, id DESC", text(listing)));
  }

  /** What an officer is to look at, longest waiting first. */
  List<Change> waiting() {
    return database.read(
        handle -> list(handle, "stage IN ('sent', 'live') ORDER BY sent_at, id", null));
  }

  boolean hasReference(String reference) {
    return !database.read(handle -> list(handle, "reference = :value", reference)).isEmpty();
  }

  private static Optional<Change> one(Handle handle, String where, UUID value) {
    return list(handle, where, text(value)).stream().findFirst();
  }

  private static List<Change> list(Handle handle, String where, @Nullable String value) {
    var query = handle.createQuery("SELECT * FROM change WHERE " + where);
    if (value != null) {
      query.bind("value", value);
    }
    return query.map((row, context) -> change(row)).list();
  }

  private static void insert(Handle handle, Change change) {
    bind(
            handle.createUpdate(
                """
                INSERT INTO change (id, listing_id, kind, stage, version, based_on, body_before,
                  body, author, note, reason, reference, claimed_by, claimed_at, sent_at,
                  became, created_at, updated_at)
                VALUES (:id, :listing, :kind, :stage, :version, :based_on, :before, :body, :author,
                  :note, :reason, :reference, :claimed_by, :claimed_at, :sent_at, :became,
                  :created_at, :updated_at)
                """),
            change)
        .bind("listing", text(change.listing()))
        .bind("kind", change.kind().name().toLowerCase(Locale.ROOT))
        .bind("author", change.author())
        .bind("created_at", text(change.createdAt()))
        .execute();
  }

  private static void write(Handle handle, Change next, Edit edit, @Nullable Decision decision) {
    int written =
        bind(
                handle.createUpdate(
                    """
                    UPDATE change SET stage = :stage, version = :version, based_on = :based_on,
                      body_before = :before, body = :body, note = :note, reason = :reason,
                      reference = :reference, claimed_by = :claimed_by, claimed_at = :claimed_at,
                      sent_at = :sent_at, became = :became, updated_at = :updated_at
                    WHERE id = :id AND version = :version - 1 AND (:officer IS NULL
                      OR claimed_by IS NULL OR claimed_by = :officer OR claimed_at <= :lapsed)
                    """),
                next)
            .bind("officer", decision == null ? null : text(decision.officer()))
            .bind("lapsed", decision == null ? null : text(decision.lapsed()))
            .execute();
    if (written == 0) {
      throw new SavedMeanwhile(one(handle, "id = :value", next.id()).orElseThrow());
    }
    audit(handle, next, edit);
  }

  private static void audit(Handle handle, Change change, Edit edit) {
    Audit.record(
        handle,
        new Audit.Entry(
            edit.at(),
            edit.author(),
            "change " + edit.action(),
            "listing " + change.listing(),
            "change " + change.id() + ", version " + change.version()));
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Change change) {
    return statement
        .bind("id", text(change.id()))
        .bind("stage", change.stage().word())
        .bind("version", change.version())
        .bind("based_on", change.basedOn())
        .bind("before", DetailsJson.write(change.before()))
        .bind("body", DetailsJson.write(change.details()))
        .bind("note", change.note())
        .bind("reason", change.reason())
        .bind("reference", change.reference())
        .bind("claimed_by", text(change.claimedBy()))
        .bind("claimed_at", text(change.claimedAt()))
        .bind("sent_at", text(change.sentAt()))
        .bind("became", change.standing().became())
        .bind("updated_at", text(change.updatedAt()));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static Change change(ResultSet row) throws SQLException {
    String by = row.getString("claimed_by");
    return new Change(
        UUID.fromString(row.getString("id")),
        UUID.fromString(row.getString("listing_id")),
        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getLong("version"),
        row.getLong("based_on"),
        DetailsJson.read(row.getString("body_before")),
        DetailsJson.read(row.getString("body")),
        row.getString("author"),
        new Standing(
            Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
            row.getString("note"),
            row.getString("reason"),
            row.getString("reference"),
            by == null ? null : UUID.fromString(by),
            time(row.getString("claimed_at")),
            time(row.getString("sent_at")),
            row.getObject("became") == null ? null : row.getLong("became")),
        Instant.parse(row.getString("created_at")),
        Instant.parse(row.getString("updated_at")));
  }

  private static @Nullable Instant time(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
