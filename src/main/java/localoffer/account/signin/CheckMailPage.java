package localoffer.account.signin;

import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import localoffer.account.WayIn;
import localoffer.web.Html;

/** Says to look for the mail; the same to everybody, so that it says nothing about anybody. */
public final class CheckMailPage {

  public static final String PATH = "/staff/sign-in/check-your-mail";

  /** The same for members of organisations. */
  public static final String UPDATE_PATH = "/update/sign-in/check-your-mail";

  private final Html html;
  private final String folder;
  private final WayIn wayIn;

  /**
   * A page for a site that sends mails, or keeps them in a folder.
   *
   * @param folder where mails are when none is sent; empty when they are
   */
  public CheckMailPage(Html html, Optional<Path> folder, WayIn wayIn) {
    this.html = html;
    this.folder = folder.map(Path::toString).orElse("");
    this.wayIn = wayIn;
  }

  public void show(Context ctx) {
    html.answer(ctx, "account/check-mail", Map.of("folder", folder, "way", wayIn));
  }
}
