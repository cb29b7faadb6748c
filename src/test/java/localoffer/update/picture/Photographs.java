package localoffer.update.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import javax.imageio.ImageIO;
import localoffer.Kept;
import localoffer.World;

/** Photographs that tests make, and the way in which browsers send them. */
final class Photographs {

  private static final String BOUNDARY = "----edge";

  private Photographs() {}

  /** Red on the left and blue on the right, of a kind such as png. */
  static byte[] of(String kind, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** All red, as WebP without loss: every colour has a code of its own that takes no room. */
  static byte[] webp(int width, int height) {
    BitSet bits = new BitSet();
    int[] at = {0};
    write(bits, at, width - 1, 14);
    write(bits, at, height - 1, 14);
    write(bits, at, 0, 1 + 3);
    write(bits, at, 0, 3);
    for (int colour : new int[] {0, 255, 0, 255, 0}) {
      write(bits, at, 0b101, 3);
      write(bits, at, colour, 8);
    }
    byte[] drawn = Arrays.copyOf(bits.toByteArray(), (at[0] + 7) / 8 + 1);
    int length = 1 + drawn.length;
    ByteBuffer file = ByteBuffer.allocate(20 + length + length % 2).order(ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + length + length % 2);
    file.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(length);
    file.put((byte) 0x2f).put(drawn);
    return file.array();
  }

  private static void write(BitSet bits, int[] at, int value, int length) {
    for (int i = 0; i < length; i++) {
      bits.set(at[0]++, (value >> i & 1) == 1);
    }
  }

  /** A JPEG with what a camera writes: how it was held, and words that must not get out. */
  static byte[] held(int orientation, int width, int height) {
    byte[] plain = of("jpeg", width, height);
    byte[] said = "SECRET-PLACE".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    byte[] head = {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1};
    byte[] entry = {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
    int length = 2 + head.length + entry.length + said.length;
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
    out.writeBytes(head);
    out.writeBytes(entry);
    out.writeBytes(said);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  /** Sends a file with the words beside it, in the form of a page that was opened. */
  static HttpResponse<String> send(World world, Kept kept, byte[] file, String alt) {
    String page = kept.at("edit/pictures-and-film/photos/new");
    String csrf = world.page(page, "Cookie", kept.cookie()).expectFirst("[name=csrf]").val();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    field(body, "csrf", csrf);
    field(body, "alt", alt);
    text(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"picture\";");
    text(body, " filename=\"../../x.php\"\r\nContent-Type: image/jpeg\r\n\r\n");
    body.writeBytes(file);
    text(body, "\r\n--" + BOUNDARY + "--\r\n");
    return world.send(
        world
            .request(page, "Cookie", kept.cookie())
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void field(ByteArrayOutputStream body, String name, String value) {
    text(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name);
    text(body, "\"\r\n\r\n" + value + "\r\n");
  }

  private static void text(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
