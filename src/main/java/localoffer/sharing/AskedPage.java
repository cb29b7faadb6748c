package localoffer.sharing;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.web.Html;

/** The thanks for a question, and what happens next. */
public final class AskedPage {

  public static final String PATH = QuestionsPage.PATH + "/asked";

  private final Html html;

  public AskedPage(Html html) {
    this.html = html;
  }

  public void show(Context ctx) {
    html.answer(ctx, "sharing/asked", Map.of());
  }
}
