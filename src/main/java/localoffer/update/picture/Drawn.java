package localoffer.update.picture;

/** A picture drawn anew as JPEG in two widths; the sides in pixels are those of the larger one. */
record Drawn(byte[] large, byte[] small, int width, int height) {}
