package localoffer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a mail server each mail is a file that a mail program opens. */
class FolderPostTest {

  private static final Sender SENDER = new Sender("The Local Offer", "noreply@localhost");
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @TempDir private Path folder;

  @Test
  void aMailIsOneWholeFileHoweverOftenItIsWritten()
      throws IOException, MessagingException, Undelivered {
    Post post = Post.folder(folder.resolve("outbox"), () -> SENDER);
    post.send(waiting("1"));
    post.send(waiting("1"));
    post.send(waiting("2"));
    assertEquals(List.of("1.eml", "2.eml"), files());
    MimeMessage message = read(folder.resolve("outbox/1.eml"));
    assertEquals("Grüße 1", message.getSubject());
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertEquals("Hallo, grüß dich", parts.getBodyPart(0).getContent());
    assertEquals("<p>Hallo, grüß dich", parts.getBodyPart(1).getContent());
  }

  @Test
  void aFolderThatCannotBeWrittenHoldsUpAllMails() throws IOException {
    Path file = Files.createFile(folder.resolve("outbox"));
    Post post = Post.folder(file, () -> SENDER);
    Undelivered failure = assertThrows(Undelivered.class, () -> post.send(waiting("1")));
    assertEquals(Undelivered.Kind.UNREACHABLE, failure.kind());
  }

  @Test
  void oldFilesAreDeleted() throws IOException, Undelivered {
    Post post = Post.folder(folder.resolve("outbox"), () -> SENDER);
    post.forgetBefore(NOW);
    post.send(waiting("1"));
    post.send(waiting("2"));
    Files.setLastModifiedTime(folder.resolve("outbox/1.eml"), FileTime.from(NOW.minusSeconds(1)));
    Files.setLastModifiedTime(folder.resolve("outbox/2.eml"), FileTime.from(NOW));
    Files.createFile(folder.resolve("outbox/somebody's.txt"));
    post.forgetBefore(NOW);
    assertEquals(List.of("2.eml", "somebody's.txt"), files());
  }

  private static Mail.Waiting waiting(String id) {
    Mail mail =
        new Mail("amira@example.org", "Grüße " + id, "Hallo, grüß dich", "<p>Hallo, grüß dich");
    return new Mail.Waiting(id, mail, 0, NOW);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("outbox"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static MimeMessage read(Path file) throws IOException, MessagingException {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    }
  }
}
