package localoffer.account.secret;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A square picture that a phone reads, as an SVG path.
 *
 * @param size of its side, with the white edge that readers need
 * @param path of what is dark in it
 */
public record QrCode(int size, String path) {

  private static final int EDGE = 4;

  /** The picture of a text. */
  public static QrCode of(String text) {
    try {
      ByteMatrix dots = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < dots.getHeight(); y++) {
        row(dots, y, path);
      }
      return new QrCode(dots.getWidth() + 2 * EDGE, path.toString());
    } catch (WriterException e) {
      throw new IllegalArgumentException("The text is too long for a picture.", e);
    }
  }

  /** Dots that touch are drawn as one: so no thin lines show between them. */
  private static void row(ByteMatrix dots, int y, StringBuilder path) {
    int x = 0;
    while (x < dots.getWidth()) {
      int end = x;
      while (end < dots.getWidth() && dots.get(end, y) == 1) {
        end++;
      }
      if (end > x) {
        path.append('M').append(x + EDGE).append(' ').append(y + EDGE);
        path.append('h').append(end - x).append("v1H").append(x + EDGE).append('z');
      }
      x = end + 1;
    }
  }
}
