package localoffer.review.queue;

import java.nio.file.Path;
import java.util.UUID;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.change.Change;

/** A program that edits and decides, says each thing once it is kept, and waits to be killed. */
final class CrashChild {

  private static final UUID CAROL = new UUID(1, 1);

  private CrashChild() {}

  /** Takes a folder and a number of its own; speaks on standard output. */
  public static void main(String[] arguments) {
    CrashSite site = CrashSite.open(Path.of(arguments[0]));
    for (int turn = 0; ; turn++) {
      String slug = CrashSite.SLUGS.get(turn % CrashSite.SLUGS.size());
      String name = "Xq" + arguments[1] + "z" + Integer.toString(turn, 36);
      Listing edited =
          site.listings().update(site.listing(slug), Examples.details(name + "e"), "officer", null);
      say("listing " + slug + " " + edited.version());
      Change open = site.changes().begin(edited, "amira");
      if (open.stage() == Change.Stage.SENT) {
        open = site.changes().takeBack(open, "amira");
      }
      Change based = site.changes().rebase(open, Examples.details(name + "c"), edited, "amira");
      Change sent = site.changes().send(based, null, "amira");
      say("sent " + sent.id());
      Change claimed = site.decisions().claim(sent, CAROL);
      if (turn % 3 == 2) {
        site.decisions().sendBack(claimed, "More", CAROL);
        say("back " + sent.id());
      } else {
        Listing now = site.decisions().approve(claimed, claimed.details(), CAROL, null);
        say("approved " + sent.id());
        say("listing " + slug + " " + now.version());
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
