package localoffer.feedback;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.StandingClock;
import localoffer.account.EmailAddress;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.mail.Letters;
import localoffer.web.Assets;
import localoffer.web.Templates;

/** Where families say something: an empty database, the real words of mails, and its clock. */
public final class Town implements AutoCloseable {

  private static final Contents CONTENTS = Library.open(Path.of("content")).contents();
  private static final Templates TEMPLATES = new Templates(Assets.load());

  public final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  public final Database database;
  public final Comments comments;

  public Town() {
    this(Database.inMemory());
  }

  public Town(Database database) {
    this.database = database;
    comments = comments(database, clock);
  }

  /** Comments as the portal has them. */
  public static Comments comments(Database database, Clock clock) {
    Letters letters =
        new Letters(TEMPLATES, "https://offer.example", () -> Map.of("site", CONTENTS.site()));
    return new Comments(
        new CommentStore(database), new ReceivedMail(letters, () -> CONTENTS), clock);
  }

  /** A parent says this about the page on short breaks, and wants no reply. */
  public static NewComment parent(String words) {
    return new NewComment(
        Source.SITE,
        About.PAGE,
        "/care/short-breaks",
        words,
        Who.PARENT,
        null,
        null,
        null,
        null,
        UUID.randomUUID().toString(),
        NewComment.PUBLIC);
  }

  /** The same, and the reply goes to this address. */
  public static NewComment parentWho(String words, String email) {
    NewComment said = parent(words);
    return new NewComment(
        said.source(),
        said.about(),
        said.path(),
        words,
        said.who(),
        2,
        Contact.by(EmailAddress.parse(email).orElseThrow()),
        null,
        null,
        said.form(),
        said.actor());
  }

  /** Keeps what a parent says. */
  public Comment says(String words) {
    return comments.receive(parent(words));
  }

  /** What a query answers, row by row. */
  public List<String> ask(String sql) {
    return database.read(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  @Override
  public void close() {
    database.close();
  }
}
