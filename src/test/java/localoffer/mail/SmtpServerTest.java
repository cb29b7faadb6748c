package localoffer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.mail.SmtpServer.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of a mail server says where it is and who we are. */
class SmtpServerTest {

  @Test
  void itsPortsHaveStandards() {
    assertEquals(new SmtpServer("mail.example", 587, false, null), read("smtp://mail.example"));
    assertEquals(new SmtpServer("mail.example", 465, true, null), read("smtps://mail.example/"));
    assertEquals(new SmtpServer("[::1]", 25, false, null), read("smtp://[::1]:25"));
  }

  @Test
  void aPasswordMayHoldAnySign() {
    SmtpServer server = read("smtp://me%40example.org:a:b%3A%40%2F+%25@mail.example:2525");
    assertEquals(new Login("me@example.org", "a:b:@/+%"), server.login());
    assertFalse(server.toString().contains("a:b"), server.toString());
    assertFalse(server.toString().contains("me@"), server.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mail.example",
        "http://mail.example",
        "smtp:mail.example",
        "smtp://",
        "smtp://me@mail.example",
        "smtp://me:@mail.example",
        "smtp://:secret@mail.example",
        "smtp://me:sec@ret@mail.example",
        "smtp://me:sec#ret@mail.example",
        "smtp://me:sec%ret@mail.example",
        "smtp://mail.example:0",
        "smtp://mail.example:65536",
        "smtp://mail.example:port",
        "smtp://mail.example/inbox",
        "smtp://mail.example?tls=no",
        "smtp://mail example"
      })
  void nothingElseIsOne(String text) {
    assertTrue(SmtpServer.parse(text).isEmpty());
  }

  @Test
  void onlyThisMachineIsTrustedWithoutEncryption() {
    assertTrue(read("smtp://localhost").isThisMachine());
    assertTrue(read("smtp://127.0.0.1").isThisMachine());
    assertFalse(read("smtp://localhost.example").isThisMachine());
    assertFalse(read("smtp://mail.example").isThisMachine());
  }

  private static SmtpServer read(String text) {
    return SmtpServer.parse(text).orElseThrow();
  }
}
