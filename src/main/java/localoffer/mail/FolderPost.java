package localoffer.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;
import localoffer.database.Durable;

/** Writes each mail as a file that any mail program opens: for a machine without a mail server. */
final class FolderPost implements Post {

  private final Path folder;
  private final Supplier<Sender> sender;
  private final Session session = Session.getInstance(new Properties());

  FolderPost(Path folder, Supplier<Sender> sender) {
    this.folder = folder;
    this.sender = sender;
  }

  @Override
  public void send(Mail.Waiting mail) throws Undelivered {
    try {
      Files.createDirectories(folder);
      Path part = folder.resolve(mail.id() + ".part");
      try (OutputStream out = Files.newOutputStream(part)) {
        Envelope.of(mail, sender.get(), session).writeTo(out);
      }
      Durable.replace(folder.resolve(mail.id() + ".eml"), part);
    } catch (IOException | MessagingException e) {
      throw new Undelivered(
          Undelivered.Kind.UNREACHABLE, "It could not be written: " + e.getClass().getSimpleName());
    }
  }

  @Override
  public void forgetBefore(Instant time) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".eml")).toList()) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(time)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Old mails cannot be deleted from " + folder, e);
    }
  }
}
