package localoffer.feedback;

import java.nio.file.Path;
import java.time.Clock;
import localoffer.database.Database;

/** A program that keeps comments, says each one once it is kept, and waits to be killed. */
final class CrashChild {

  private static final int SENT_AGAIN = 3;

  private CrashChild() {}

  /**
   * Takes a database and the number of comments that its forerunners were sent: whoever sent the
   * last of them heard nothing, perhaps, and sends them again.
   */
  public static void main(String[] arguments) {
    Database database = Database.open(Path.of(arguments[0]));
    Comments comments = Town.comments(database, Clock.systemUTC());
    for (int i = Math.max(0, Integer.parseInt(arguments[1]) - SENT_AGAIN); ; i++) {
      NewComment said = Town.parentWho("Comment " + i, "dee@example.org");
      Comment kept =
          comments.receive(
              new NewComment(
                  said.source(),
                  said.about(),
                  said.path(),
                  said.words(),
                  said.who(),
                  said.face(),
                  said.contact(),
                  null,
                  null,
                  "the form with number %06d".formatted(i),
                  said.actor()));
      System.out.println(i + " " + kept.reference());
      System.out.flush();
    }
  }
}
