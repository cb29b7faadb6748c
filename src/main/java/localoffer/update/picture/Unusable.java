package localoffer.update.picture;

/** A file that no picture can be made of; the message tells its sender what to do. */
final class Unusable extends Exception {

  private static final long serialVersionUID = 1L;

  Unusable(String message) {
    super(message);
  }
}
