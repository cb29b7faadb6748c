package localoffer.content.check;

/**
 * Something wrong in a file of the content folder; an error is certain, a warning wants judgement.
 */
public record Problem(String file, boolean error, String words) {

  @Override
  public String toString() {
    return file + ": " + (error ? "error: " : "warning: ") + words;
  }
}
