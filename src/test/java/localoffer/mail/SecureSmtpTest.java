package localoffer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import localoffer.mail.Undelivered.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real handshake with a mail server: whom we speak to must be who they say they are. */
class SecureSmtpTest {

  private static final String PASSWORD = "changeit";
  private static final String FILE = "greenmail.tls.keystore.file";
  private static final long PATIENCE = 60_000;
  private static final Mail.Waiting WAITING =
      new Mail.Waiting(
          "019ab000-0000-7000-8000-000000000001",
          new Mail("amira@example.org", "Hello", "Hello", "<p>Hello"),
          0,
          Instant.parse("2026-11-23T09:00:00Z"));

  @TempDir private static Path folder;
  private static GreenMail greenMail;

  /** GreenMail's own certificate is for nobody, so it gets one for this machine. */
  @BeforeAll
  static void start() throws Exception {
    Path keys = folder.resolve("keys.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "mail",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.2",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                keys.toString())
            .redirectErrorStream(true)
            .start();
    assertEquals(0, made.waitFor());
    System.setProperty(FILE, keys.toString());
    System.setProperty("greenmail.tls.keystore.password", PASSWORD);
    System.setProperty("greenmail.tls.key.password", PASSWORD);
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS);
    setup.setServerStartupTimeout(PATIENCE);
    greenMail = new GreenMail(setup);
    greenMail.start();
  }

  @AfterAll
  static void stop() {
    greenMail.stop();
    System.clearProperty(FILE);
  }

  @Test
  void aMailTravelsEncryptedToTheServerThatIsMeant() throws Exception {
    new SmtpPost(server("localhost"), SecureSmtpTest::sender, trusting()).send(WAITING);
    assertEquals("Hello", greenMail.getReceivedMessages()[0].getSubject());
  }

  @Test
  void aServerThatNobodyVouchesForIsToldNothing() {
    int before = greenMail.getReceivedMessages().length;
    refused(new SmtpPost(server("localhost"), SecureSmtpTest::sender));
    assertEquals(before, greenMail.getReceivedMessages().length);
  }

  @Test
  void aServerOfAnotherNameIsToldNothing() throws Exception {
    refused(new SmtpPost(server("127.0.0.1"), SecureSmtpTest::sender, trusting()));
  }

  @Test
  void whatBeginsInTheClearIsEncryptedBeforeAnythingIsSaid() throws Exception {
    try (PickyServer elsewhere = new PickyServer("127.0.0.2")) {
      elsewhere.offersTls(context(keys()));
      new SmtpPost(elsewhere.address(), SecureSmtpTest::sender, trusting()).send(WAITING);
      assertEquals(1, elsewhere.taken.size());
      assertEquals(
          List.of("EHLO", "STARTTLS", "SAFE", "EHLO", "MAIL"),
          elsewhere.heard.stream()
              .skip(1)
              .limit(5)
              .map(line -> line.replaceFirst(" .*", ""))
              .toList());
    }
  }

  @Test
  void aServerThatOffersNoEncryptionOrNobodyVouchesForIsToldNothing() throws Exception {
    try (PickyServer elsewhere = new PickyServer("127.0.0.2")) {
      refused(new SmtpPost(elsewhere.address(), SecureSmtpTest::sender, trusting()));
      elsewhere.offersTls(context(keys()));
      refused(new SmtpPost(elsewhere.address(), SecureSmtpTest::sender));
      assertEquals(0, elsewhere.heard("MAIL"));
    }
  }

  private static void refused(SmtpPost post) {
    Undelivered failure = assertThrows(Undelivered.class, () -> post.send(WAITING));
    assertEquals(Kind.UNREACHABLE, failure.kind());
  }

  private static SmtpServer server(String host) {
    return SmtpServer.parse("smtps://" + host + ":" + greenMail.getSmtps().getPort()).orElseThrow();
  }

  private static Sender sender() {
    return new Sender("The Local Offer", "noreply@offer.example");
  }

  private static KeyStore keys() throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve("keys.p12"))) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }

  /** What a server speaks with that has these keys. */
  private static SSLContext context(KeyStore keys) throws Exception {
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, new SecureRandom());
    return context;
  }

  private static SSLSocketFactory trusting() throws Exception {
    KeyStore keys = keys();
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("mail", keys.getCertificate("mail"));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), new SecureRandom());
    return context.getSocketFactory();
  }
}
