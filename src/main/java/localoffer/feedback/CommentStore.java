package localoffer.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import localoffer.account.EmailAddress;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.mail.Mail;
import localoffer.mail.MailStore;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables {@code comment} and {@code comment_contact}. */
public final class CommentStore {

  private static final String INSERT =
      """
      INSERT INTO comment (id, reference, form, version, stage, source, about, path, words, who,
        face, wants_reply, said_at, received_at, doubt)
      VALUES (:id, :reference, :form, :version, :stage, :source, :about, :path, :words, :who,
        :face, :wantsReply, :saidAt, :receivedAt, :doubt)
      """;

  private final Database database;

  public CommentStore(Database database) {
    this.database = database;
  }

  /** Keeps a comment, its contact, an audit row and a mail: all of them, or none. */
  Comment receive(Comment comment, NewComment said, Function<EmailAddress, Mail> mail) {
    return database.inTransaction(
        handle -> {
          Optional<Comment> before = byForm(handle, said.form());
          if (before.isEmpty()) {
            insert(handle, comment, said.form());
            contact(handle, comment, said.contact(), mail);
            Audit.record(
                handle,
                new Audit.Entry(
                    comment.receivedAt(),
                    said.actor(),
                    "comment receive",
                    comment.subject(),
                    comment.source().word() + " " + comment.stage().word()));
          }
          return before.orElse(comment);
        });
  }

  private static void insert(Handle handle, Comment comment, String form) {
    handle
        .createUpdate(INSERT)
        .bind("id", comment.id().toString())
        .bind("reference", comment.reference())
        .bind("form", form)
        .bind("version", comment.version())
        .bind("stage", comment.stage().word())
        .bind("source", comment.source().word())
        .bind("about", comment.about().word())
        .bind("path", comment.path())
        .bind("words", comment.words())
        .bind("who", comment.who().word())
        .bind("face", comment.face())
        .bind("wantsReply", comment.wantsReply() ? 1 : 0)
        .bind("saidAt", text(comment.saidAt()))
        .bind("receivedAt", text(comment.receivedAt()))
        .bind("doubt", comment.doubt() == null ? null : comment.doubt().word())
        .execute();
  }

  /** Nobody is mailed about what may be spam: its address may be a stranger's. */
  private static void contact(
      Handle handle,
      Comment comment,
      @Nullable Contact contact,
      Function<EmailAddress, Mail> mail) {
    if (contact == null) {
      return;
    }
    EmailAddress email = contact.email();
    handle.execute(
        "INSERT INTO comment_contact (comment_id, email, phone) VALUES (?, ?, ?)",
        comment.id().toString(),
        email == null ? null : email.text(),
        contact.phone());
    if (email != null && comment.stage() != Stage.HELD) {
      MailStore.put(handle, mail.apply(email), comment.receivedAt());
    }
  }

  private static Optional<Comment> byForm(Handle handle, String form) {
    return handle
        .createQuery("SELECT * FROM comment WHERE form = :form")
        .bind("form", form)
        .map((row, context) -> comment(row))
        .findOne();
  }

  Optional<Comment> of(UUID id) {
    return database.read(handle -> of(handle, id));
  }

  /** The same, within a transaction. */
  public static Optional<Comment> of(Handle handle, UUID id) {
    return handle
        .createQuery("SELECT * FROM comment WHERE id = :id")
        .bind("id", id.toString())
        .map((row, context) -> comment(row))
        .findOne();
  }

  List<Comment> in(Stage stage) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM comment WHERE stage = :stage ORDER BY said_at, id")
                .bind("stage", stage.word())
                .map((row, context) -> comment(row))
                .list());
  }

  Optional<Contact> contact(UUID id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM comment_contact WHERE comment_id = :id")
                .bind("id", id.toString())
                .map((row, context) -> contact(row))
                .findOne());
  }

  boolean move(Comment seen, Stage to, String actor, Instant at) {
    return database.inTransaction(
        handle -> {
          boolean moved = move(handle, seen, to);
          if (moved) {
            String detail = seen.stage().word() + " to " + to.word();
            Audit.record(
                handle, new Audit.Entry(at, actor, "comment move", seen.subject(), detail));
          }
          return moved;
        });
  }

  /** Moves a comment on, within the transaction of its cause; false when it is another by now. */
  public static boolean move(Handle handle, Comment seen, Stage to) {
    return handle.execute(
            "UPDATE comment SET stage = ?, version = version + 1 WHERE id = ? AND version = ?",
            to.word(),
            seen.id().toString(),
            seen.version())
        == 1;
  }

  boolean hasReference(String reference) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM comment WHERE reference = :reference")
                .bind("reference", reference)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  private static String text(Instant time) {
    return Instant.ofEpochSecond(time.getEpochSecond()).toString();
  }

  private static Contact contact(ResultSet row) throws SQLException {
    String email = row.getString("email");
    return email == null
        ? Contact.byPhone(Objects.requireNonNull(row.getString("phone")))
        : Contact.by(EmailAddress.parse(email).orElseThrow());
  }

  /** A row with every column of {@code comment}. */
  public static Comment comment(ResultSet row) throws SQLException {
    int face = row.getInt("face");
    String doubt = row.getString("doubt");
    return new Comment(
        UUID.fromString(row.getString("id")),
        row.getString("reference"),
        row.getLong("version"),
        Stage.of(row.getString("stage")),
        Source.of(row.getString("source")).orElseThrow(),
        About.of(row.getString("about")).orElseThrow(),
        row.getString("path"),
        row.getString("words"),
        Who.of(row.getString("who")).orElseThrow(),
        face == 0 ? null : face,
        row.getBoolean("wants_reply"),
        Instant.parse(row.getString("said_at")),
        Instant.parse(row.getString("received_at")),
        doubt == null ? null : Doubt.of(doubt));
  }
}
