package localoffer.update.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Turns a photograph as its camera was held: only what is thrown away says how. */
final class Upright {

  private static final int AS_IT_IS = 1;

  private Upright() {}

  /** The picture the right way up, by what stands beside it in its file. */
  static BufferedImage turned(BufferedImage image, byte[] file) {
    int held = held(file);
    if (held <= AS_IT_IS || held > 8) {
      return image;
    }
    boolean onItsSide = held >= 5;
    int width = onItsSide ? image.getHeight() : image.getWidth();
    int height = onItsSide ? image.getWidth() : image.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = turned.createGraphics();
    pen.drawImage(image, turn(held, image.getWidth(), image.getHeight()), null);
    pen.dispose();
    return turned;
  }

  private static int held(byte[] file) {
    try {
      Directory exif =
          ImageMetadataReader.readMetadata(new ByteArrayInputStream(file), file.length)
              .getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer held = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return held == null ? AS_IT_IS : held;
    } catch (ImageProcessingException | IOException | RuntimeException e) {
      // What a camera wrote may be broken; the picture itself was read already.
      return AS_IT_IS;
    }
  }

  /** The eight ways of the Exif standard: mirrored, turned, or both. */
  private static AffineTransform turn(int held, int width, int height) {
    return switch (held) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      default -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
  }
}
