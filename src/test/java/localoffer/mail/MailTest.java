package localoffer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail goes to one person and says nothing in a header that it was not meant to say. */
class MailTest {

  private static final String SAMPLE = "amira@example.org";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SAMPLE,
        "a.b+c@sub.example.co.uk",
        "o'neill@example.org",
        "x@1-2.example",
        "UPPER_case@EXAMPLE.org"
      })
  void goesToOnePlainAddress(String address) {
    assertEquals(address, new Mail(address, "Hello", "text", "<p>html").to());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "amira",
        "amira@example",
        "@example.org",
        "amira@",
        "a@b@example.org",
        "a b@example.org",
        " amira@example.org",
        "amira@example.org ",
        "amira@example.org\n",
        "amira@example.org\r\nBcc: ben@example.org",
        "amira@example.org,ben@example.org",
        "amira@example.org;ben@example.org",
        "Amira <amira@example.org>",
        "<amira@example.org>",
        "\"amira ben\"@example.org",
        "amira@[127.0.0.1]",
        "amira@127.0.0.1",
        "amira@-example.org",
        "amira@example..org",
        ".amira@example.org",
        "amira.@example.org",
        "amira(comment)@example.org",
        "ämira@example.org",
        "amira@exämple.org",
        "amira@example.org\u0000",
        "amira@example.org\u2028x"
      })
  void goesNowhereElse(String address) {
    assertFalse(Mail.isAddress(address));
    assertThrows(
        IllegalArgumentException.class, () -> new Mail(address, "Hello", "text", "<p>html"));
  }

  @Test
  void addressesAreNoLongerThanServersTake() {
    assertTrue(Mail.isAddress("a".repeat(64) + "@example.org"));
    assertFalse(Mail.isAddress("a".repeat(65) + "@example.org"));
    assertFalse(Mail.isAddress("a@" + "b.".repeat(130) + "org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "Hello\r\nBcc: ben@example.org",
        "Hello\nworld",
        "Hello\rworld",
        "Hello\u0085world",
        "Hello\u2028world",
        "Hello\u2029world",
        "Hello\u0000world",
        "Hello\tworld"
      })
  void itsSubjectIsOneLine(String subject) {
    assertThrows(
        IllegalArgumentException.class, () -> new Mail(SAMPLE, subject, "text", "<p>html"));
  }

  @Test
  void itSaysSomethingAndNotTooMuch() {
    assertThrows(
        IllegalArgumentException.class, () -> new Mail(SAMPLE, "s".repeat(201), "text", "html"));
    assertThrows(IllegalArgumentException.class, () -> new Mail(SAMPLE, "Hello", " ", "html"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Mail(SAMPLE, "Hello", "x".repeat(100_001), "html"));
  }

  @Test
  void whatMayBeLoggedSaysNothingOfThePerson() {
    Mail mail = new Mail(SAMPLE, "Hello Amira", "text", "<p>html");
    assertFalse(mail.toString().toLowerCase(Locale.ROOT).contains("amira"));
    String refused =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class, () -> new Mail("amira", "Hi", "text", "html"))
                .getMessage());
    assertFalse(refused.contains("amira"), refused);
  }
}
