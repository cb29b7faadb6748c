package localoffer.update.picture;

/** A picture drawn anew as JPEG in two widths; the sides in pixels are those of the larger one. */
final class Drawn {

  final byte[] large;
  final byte[] small;
  final int width;
  final int height;

  Drawn(byte[] large, byte[] small, int width, int height) {
    this.large = large;
    this.small = small;
    this.width = width;
    this.height = height;
  }
}
