package localoffer.update.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {

  private final Darkroom darkroom = new Darkroom();

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void aPictureIsDrawnAnewInTwoWidths(String kind) throws Exception {
    Drawn drawn = darkroom.develop(Photographs.of(kind, 3000, 1500));
    assertEquals(1200, drawn.width);
    assertEquals(600, drawn.height);
    assertEquals(480, image(drawn.small).getWidth());
    assertTrue(isRed(image(drawn.large), 10, 10));
  }

  @Test
  void aWebPPictureIsTakenToo() throws Exception {
    Drawn drawn = darkroom.develop(Photographs.webp(640, 320));
    assertEquals(640, drawn.width);
    assertEquals(320, drawn.height);
    assertTrue(isRed(image(drawn.large), 600, 300));
    byte[] cut = Arrays.copyOf(Photographs.webp(640, 320), 24);
    assertThrows(Unusable.class, () -> darkroom.develop(cut));
  }

  @Test
  void aSmallPictureIsNotMadeLarger() throws Exception {
    Drawn drawn = darkroom.develop(Photographs.of("png", 300, 200));
    assertEquals(300, drawn.width);
    assertEquals(300, image(drawn.small).getWidth());
  }

  @Test
  void whatACameraWroteIsGoneAndThePictureIsUpright() throws Exception {
    byte[] file = Photographs.held(6, 800, 400);
    assertTrue(text(file).contains("SECRET-PLACE"));
    Drawn drawn = darkroom.develop(file);
    assertFalse(text(drawn.large).contains("SECRET-PLACE"));
    assertFalse(text(drawn.large).contains("Exif"));
    assertEquals(400, drawn.width);
    assertEquals(800, drawn.height);
    assertTrue(isRed(image(drawn.large), 200, 10), "the left side came to the top");
  }

  @Test
  void whatIsNoPictureOrABombIsRefused() {
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Photographs.of("jpeg", 400, 400);
    byte[][] files = {
      svg,
      new byte[0],
      "GIF89a".getBytes(StandardCharsets.UTF_8),
      Photographs.of("gif", 300, 300),
      Photographs.of("bmp", 300, 300),
      Arrays.copyOf(cut, 20),
      bomb(60_000, 60_000),
      bomb(11_000, 11_000),
      bomb(1, 9_000),
    };
    for (byte[] file : files) {
      assertThrows(Unusable.class, () -> darkroom.develop(file));
    }
  }

  /** A tiny PNG that says that it is huge. */
  private static byte[] bomb(int width, int height) {
    byte[] png = Photographs.of("png", 200, 200);
    byte[] sides = {
      (byte) (width >> 24), (byte) (width >> 16), (byte) (width >> 8), (byte) width,
      (byte) (height >> 24), (byte) (height >> 16), (byte) (height >> 8), (byte) height
    };
    System.arraycopy(sides, 0, png, 16, sides.length);
    CRC32 check = new CRC32();
    check.update(png, 12, 17);
    int sum = (int) check.getValue();
    byte[] sums = {(byte) (sum >> 24), (byte) (sum >> 16), (byte) (sum >> 8), (byte) sum};
    System.arraycopy(sums, 0, png, 29, sums.length);
    return png;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage image(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static boolean isRed(BufferedImage image, int x, int y) {
    Color color = new Color(image.getRGB(x, y));
    return color.getRed() > 200 && color.getBlue() < 60;
  }
}
