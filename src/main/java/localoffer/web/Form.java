package localoffer.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** What people type into forms. */
public final class Form {

  private Form() {}

  /** What was typed, with the line ends of text and without space around it; "" for nothing. */
  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }

  /**
   * What to do about words; "" when they can be kept.
   *
   * @param missing what to do when there are none
   */
  public static String problem(String words, int longest, String missing) {
    if (words.isEmpty()) {
      return missing;
    }
    return words.length() > longest ? "Write " + longest + " letters or fewer" : "";
  }

  /** What was typed in a field. */
  public static String text(Context ctx, String field) {
    return text(ctx.formParam(field));
  }
}
