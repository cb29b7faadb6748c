package localoffer.mail;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

/** A way for mails to leave; used by one thread. */
public interface Post {

  /** By a mail server; {@code sender} is asked for at each mail. */
  static Post smtp(SmtpServer server, Supplier<Sender> sender) {
    return new SmtpPost(server, sender);
  }

  /** Into a folder, made when it is needed, as one whole {@code .eml} file each. */
  static Post folder(Path folder, Supplier<Sender> sender) {
    return new FolderPost(folder, sender);
  }

  /** Returns once the mail is in safe hands. */
  void send(Mail.Waiting mail) throws Undelivered;

  /** Lets go what was kept open between two mails. */
  default void rest() {}

  /** Deletes what was sent before and is still here. */
  default void forgetBefore(Instant time) {}
}
