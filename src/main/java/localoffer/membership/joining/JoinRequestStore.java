package localoffer.membership.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import localoffer.account.Person;
import localoffer.account.arrival.LinkStore;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.mail.Mail;
import localoffer.mail.MailStore;
import localoffer.membership.joining.JoinRequest.Kind;
import localoffer.membership.joining.JoinRequest.Stage;
import localoffer.membership.joining.JoinRequests.Decision;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code join_request}. */
public final class JoinRequestStore {

  private static final String SELECT =
      """
      SELECT join_request.*, coalesce(provider.name, join_request.organisation, '') AS called
      FROM join_request LEFT JOIN provider ON provider.id = provider_id
      """;

  private static final Duration LINK_LASTS = Duration.ofDays(28);

  private final Database database;

  public JoinRequestStore(Database database) {
    this.database = database;
  }

  /** Whose doing it is, and when. */
  record By(String actor, Instant at) {}

  /** Makes the mail that tells of a decision, with a link of this path in it. */
  interface Telling {

    Mail to(EmailAddress email, String path);
  }

  /** The request that somebody has not finished yet for the same, or this new one. */
  JoinRequest open(JoinRequest fresh, Instant at) {
    return database.inTransaction(
        handle -> {
          Optional<JoinRequest> before = open(handle, fresh.person(), fresh.provider());
          return before.orElseGet(() -> insert(handle, fresh, at));
        });
  }

  private static Optional<JoinRequest> open(Handle handle, UUID person, @Nullable UUID provider) {
    return handle
        .createQuery(
            SELECT
                + """
                WHERE person_id = :person AND coalesce(provider_id, '') = :provider
                  AND stage IN ('draft', 'sent', 'back')
                """)
        .bind("person", person.toString())
        .bind("provider", provider == null ? "" : provider.toString())
        .map((row, context) -> request(row))
        .findOne();
  }

  private static JoinRequest insert(Handle handle, JoinRequest fresh, Instant at) {
    UUID provider = fresh.provider();
    handle.execute(
        """
        INSERT INTO join_request
          (id, reference, person_id, kind, stage, version, provider_id, created_at)
        VALUES (?, ?, ?, ?, 'draft', 1, ?, ?)
        """,
        fresh.id().toString(),
        fresh.reference(),
        fresh.person().toString(),
        fresh.kind().word(),
        provider == null ? null : provider.toString(),
        text(at));
    return find(handle, fresh.id()).orElseThrow();
  }

  Optional<JoinRequest> find(UUID id) {
    return database.read(handle -> find(handle, id));
  }

  private static Optional<JoinRequest> find(Handle handle, UUID id) {
    return handle
        .createQuery(SELECT + "WHERE join_request.id = :id")
        .bind("id", id.toString())
        .map((row, context) -> request(row))
        .findOne();
  }

  /** Everything that somebody asked for, the last one first. */
  List<JoinRequest> of(UUID person) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + "WHERE person_id = :person ORDER BY created_at DESC, id DESC")
                .bind("person", person.toString())
                .map((row, context) -> request(row))
                .list());
  }

  /** What waits for an officer, the oldest first. */
  List<JoinRequest> waiting() {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + "WHERE stage = 'sent' ORDER BY sent_at, join_request.id")
                .map((row, context) -> request(row))
                .list());
  }

  /** Keeps an answer, unless the request is no longer open. */
  boolean answer(JoinRequest request, Question question, String answer) {
    return database.inTransaction(
        handle ->
            handle
                    .createUpdate(
                        "UPDATE join_request SET <question> = :answer"
                            + " WHERE id = :id AND stage IN ('draft', 'back')")
                    .define("question", question.word())
                    .bind("answer", answer)
                    .bind("id", request.id().toString())
                    .execute()
                == 1);
  }

  /** Sends it to the officers and mails a receipt; false when it is sent already. */
  boolean send(JoinRequest request, Instant at, Telling receipt) {
    return database.inTransaction(
        handle -> {
          int sent =
              handle.execute(
                  "UPDATE join_request SET stage = 'sent', version = version + 1, sent_at = ?"
                      + " WHERE id = ? AND version = ? AND stage IN ('draft', 'back')",
                  text(at),
                  request.id().toString(),
                  request.version());
          if (sent == 1) {
            tell(handle, request, at, receipt);
            audit(handle, request, "request send", new By(request.person().toString(), at));
          }
          return sent == 1;
        });
  }

  /**
   * Notes a decision, does what follows from it and mails it; false when it was decided meanwhile.
   */
  boolean decide(JoinRequest seen, Decision decision, By by, Telling telling) {
    return database.inTransaction(
        handle -> {
          int decided =
              handle.execute(
                  """
                  UPDATE join_request SET stage = ?, version = version + 1, reason = ?,
                    decided_at = ?, decided_by = ?
                  WHERE id = ? AND version = ? AND stage = 'sent'
                  """,
                  decision.stage().word(),
                  decision.reason(),
                  text(by.at()),
                  by.actor(),
                  seen.id().toString(),
                  seen.version());
          if (decided == 1) {
            if (decision.stage() == Stage.APPROVED) {
              AdmissionStore.admit(handle, seen, by);
            }
            tell(handle, seen, by.at(), telling);
            audit(handle, seen, "request " + decision.stage().word(), by);
          }
          return decided == 1;
        });
  }

  private static void tell(Handle handle, JoinRequest request, Instant at, Telling telling) {
    Person person = AccountStore.person(handle, request.person());
    String path = LinkStore.lasting(handle, person.id(), at, at.plus(LINK_LASTS));
    MailStore.put(handle, telling.to(person.email(), path), at);
  }

  boolean hasReference(String reference) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM join_request WHERE reference = :reference")
                .bind("reference", reference)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  private static void audit(Handle handle, JoinRequest request, String action, By by) {
    Audit.record(
        handle,
        new Audit.Entry(
            by.at(), by.actor(), action, "request " + request.id(), request.kind().word()));
  }

  private static String text(Instant time) {
    return Instant.ofEpochSecond(time.getEpochSecond()).toString();
  }

  private static JoinRequest request(ResultSet row) throws SQLException {
    Map<Question, String> answers = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      String answer = row.getString(question.word());
      if (answer != null) {
        answers.put(question, answer);
      }
    }
    String provider = row.getString("provider_id");
    String sent = row.getString("sent_at");
    return new JoinRequest(
        UUID.fromString(row.getString("id")),
        row.getString("reference"),
        UUID.fromString(row.getString("person_id")),
        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
        row.getLong("version"),
        provider == null ? null : UUID.fromString(provider),
        Objects.requireNonNull(row.getString("called")),
        answers,
        row.getString("reason"),
        sent == null ? null : Instant.parse(sent));
  }
}
