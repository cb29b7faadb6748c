package localoffer.account.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are those of every authenticator app, and its camera reads our picture. */
class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final int SCALE = 4;

  /** From the appendix of RFC 6238, the last six of its eight figures. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037"
  })
  void codesAreThoseOfTheStandard(long second, String code) {
    assertEquals(code, Totp.code(SECRET, Instant.ofEpochSecond(second)));
  }

  @Test
  void aCodeIsRightHalfAMinuteSoonerAndLater() {
    Instant now = Instant.ofEpochSecond(1_234_567_890);
    String code = Totp.code(SECRET, now);
    long step = 1_234_567_890 / 30;
    for (int seconds : new int[] {-30, 0, 30}) {
      assertEquals(OptionalLong.of(step), Totp.step(SECRET, code, now.plusSeconds(seconds)));
    }
    for (int seconds : new int[] {-60, 60}) {
      assertFalse(Totp.step(SECRET, code, now.plusSeconds(seconds)).isPresent());
    }
  }

  @Test
  void theKeyIsTypedInGroupsOfFour() {
    assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", Totp.words(SECRET));
  }

  @Test
  void recoveryCodesAreTenDifferentOnesOfTwelveFigures() {
    assertEquals(10, RecoveryCodes.fresh().stream().distinct().count());
    assertTrue(
        RecoveryCodes.fresh().stream().allMatch(code -> code.matches("\\d{4} \\d{4} \\d{4}")));
  }

  @Test
  void aCameraReadsThePicture() throws Exception {
    String address = Totp.address(SECRET, "carol@example.gov.uk", "The Local Offer");
    assertEquals(
        "otpauth://totp/The%20Local%20Offer:carol%40example.gov.uk"
            + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=The%20Local%20Offer",
        address);
    LuminanceSource seen = drawn(QrCode.of(address));
    assertEquals(
        address, new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText());
  }

  /** Draws the path as a browser does. */
  private static LuminanceSource drawn(QrCode code) {
    int side = code.size() * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\1z")
        .matcher(code.path())
        .results()
        .forEach(
            run -> {
              int x = Integer.parseInt(run.group(1)) * SCALE;
              int y = Integer.parseInt(run.group(2)) * SCALE;
              int width = Integer.parseInt(run.group(3)) * SCALE;
              for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + width, 0);
              }
            });
    return new RGBLuminanceSource(side, side, pixels);
  }
}
