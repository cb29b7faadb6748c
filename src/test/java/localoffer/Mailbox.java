package localoffer;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody was mailed in a world. */
public final class Mailbox {

  private static final int PATIENCE = 1_000;
  private static final Pattern LINK =
      Pattern.compile("/(staff|update)/sign-in/link/[\\w-]{43}(\\?to=[\\w/-]+)?");

  private Mailbox() {}

  /** Every mail to an address, the first one first. */
  public static List<String> of(World world, String email) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery(
                            "SELECT subject || '\n' || text FROM mail WHERE address = :email"
                                + " ORDER BY rowid")
                        .bind("email", email)
                        .mapTo(String.class)
                        .list()));
  }

  /** The last mail to an address, once there is one. */
  public static String last(World world, String email) {
    for (int waited = 0; waited < PATIENCE; waited++) {
      List<String> mails = of(world, email);
      if (!mails.isEmpty()) {
        return mails.getLast();
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    throw new AssertionError("No mail came.");
  }

  /** The path of the link in the last mail to an address. */
  public static String link(World world, String email) {
    String mail = last(world, email);
    Matcher link = LINK.matcher(mail);
    if (!link.find()) {
      throw new AssertionError(mail);
    }
    return link.group();
  }
}
