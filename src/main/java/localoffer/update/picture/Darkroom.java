package localoffer.update.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import localoffer.listing.detail.Photo;

/**
 * Makes pictures for the site of files that anybody may have sent. Its size is read before its
 * pixels; only every few of them are decoded when there are more than we show; one file at a time.
 */
final class Darkroom {

  private static final List<String> KINDS = List.of("jpeg", "png", "webp");
  private static final long MOST_PIXELS = 25_000_000;
  private static final int LONGEST_SIDE = 12_000;
  private static final int SMALLEST_SIDE = 100;
  private static final int TALLEST = 1_600;
  private static final float QUALITY = 0.82f;

  private final ReentrantLock oneAtATime = new ReentrantLock();

  static {
    // What is decoded is in memory already: no copies in the temporary folder.
    ImageIO.setUseCache(false);
  }

  /**
   * Draws a picture anew; nothing but its pixels is kept.
   *
   * @throws Unusable when it is no picture that we can show
   */
  Drawn develop(byte[] file) throws Unusable {
    oneAtATime.lock();
    try {
      BufferedImage upright = Upright.turned(decoded(file), file);
      BufferedImage large = scaled(upright, Photo.LARGE);
      BufferedImage small = scaled(large, Photo.SMALL);
      return new Drawn(jpeg(large), jpeg(small), large.getWidth(), large.getHeight());
    } finally {
      oneAtATime.unlock();
    }
  }

  private static BufferedImage decoded(byte[] file) throws Unusable {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = reader(in);
      try {
        reader.setInput(in, true, true);
        return decoded(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // A broken file may break a decoder in any way that it likes.
      throw new Unusable("This picture cannot be read: choose another one");
    }
  }

  private static ImageReader reader(ImageInputStream in) throws Unusable, IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if (KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
        return reader;
      }
    }
    throw new Unusable("Choose a picture that is a JPEG, PNG or WebP file");
  }

  private static BufferedImage decoded(ImageReader reader) throws IOException, Unusable {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    int longest = Math.max(width, height);
    if (Math.min(width, height) < SMALLEST_SIDE) {
      throw new Unusable("Choose a larger picture: at least 100 pixels wide and high");
    }
    if (longest > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
      throw new Unusable("Choose a smaller picture: at most 25 million pixels");
    }
    ImageReadParam every = reader.getDefaultReadParam();
    int step = Math.max(1, longest / TALLEST);
    every.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, every);
  }

  /** Not wider than that and not taller than we show, on white where one could see through. */
  private static BufferedImage scaled(BufferedImage from, int widest) {
    double scale =
        Math.min(
            1, Math.min((double) widest / from.getWidth(), (double) TALLEST / from.getHeight()));
    int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = to.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(
        from,
        AffineTransform.getScaleInstance(
            (double) width / from.getWidth(), (double) height / from.getHeight()),
        null);
    pen.dispose();
    return to;
  }

  private static byte[] jpeg(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
