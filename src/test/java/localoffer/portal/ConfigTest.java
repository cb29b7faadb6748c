package localoffer.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting has a default that works, and nonsense is refused in one sentence. */
class ConfigTest {

  @Test
  void nothingNeedsSetting() {
    Config config = Config.of(Map.of("LOCAL_OFFER_DATA", "  "));
    assertEquals(8080, config.port());
    assertEquals(Path.of("data"), config.data());
    assertEquals("http://localhost:8080", config.baseUrl());
  }

  @Test
  void searchByMeaningCanBeTurnedOff() {
    assertTrue(Config.of(Map.of()).meaning());
    assertFalse(Config.of(Map.of("LOCAL_OFFER_MEANING", "off")).meaning());
  }

  @Test
  void theAddressOfTheSiteEndsWithoutASlash() {
    assertEquals(
        "https://offer.example",
        Config.of(Map.of("LOCAL_OFFER_BASE_URL", "https://offer.example/")).baseUrl());
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL_OFFER_PORT, eighty",
    "LOCAL_OFFER_PORT, 65536",
    "LOCAL_OFFER_PORT, -1",
    "LOCAL_OFFER_PORT, 8080.0",
    "LOCAL_OFFER_BASE_URL, localoffer.example",
    "LOCAL_OFFER_BASE_URL, ftp://offer.example",
    "LOCAL_OFFER_BASE_URL, https://offer.example/path",
    "LOCAL_OFFER_BASE_URL, https://offer.example?query",
    "LOCAL_OFFER_BASE_URL, https://me:secret@offer.example",
    "LOCAL_OFFER_BASE_URL, https://not an address",
    "LOCAL_OFFER_MEANING, yes",
    "LOCAL_OFFER_DATABASE, jdbc:sqlite:",
    "LOCAL_OFFER_DATABASE, jdbc:postgresql://elsewhere/offer"
  })
  void nonsenseIsNamedWithWhatItMayBe(String name, String value) {
    String said =
        String.valueOf(
            assertThrows(Config.Nonsense.class, () -> Config.of(Map.of(name, value))).getMessage());
    assertTrue(said.startsWith(name + " is \"" + value + "\" but must be "), said);
    assertTrue(said.endsWith(".") && said.indexOf('\n') < 0, said);
  }

  @Test
  void mailsAreFilesUnlessAServerSendsThem() {
    assertEquals(Optional.of(Path.of("data/outbox")), Config.of(Map.of()).mailFolder());
    Config sending = Config.of(Map.of("LOCAL_OFFER_SMTP", "smtp://me:secret@mail.example:2525"));
    assertEquals(Optional.empty(), sending.mailFolder());
    assertEquals(2525, sending.smtp().orElseThrow().port());
    assertEquals(Optional.empty(), sending.writingTo(Path.of("elsewhere")).smtp());
    assertFalse(sending.toString().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mail.example", "smtp://me:se@cret@mail.example", "http://me:secret@mail.example"})
  void aPasswordIsNeverSaid(String value) {
    String said =
        String.valueOf(
            assertThrows(Config.Nonsense.class, () -> Config.of(Map.of("LOCAL_OFFER_SMTP", value)))
                .getMessage());
    assertTrue(said.startsWith("LOCAL_OFFER_SMTP is \"...\" but must be smtp://"), said);
    assertFalse(said.contains("cret") || said.contains("mail.example"), said);
  }

  @Test
  void aFolderThatCannotBeIsRefused() {
    assertThrows(Config.Nonsense.class, () -> Config.of(Map.of("LOCAL_OFFER_DATA", "no\0folder")));
  }
}
