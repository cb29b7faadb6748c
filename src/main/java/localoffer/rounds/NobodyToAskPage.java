package localoffer.rounds;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.rounds.programme.Rounds;
import localoffer.web.Html;

/** Services of organisations that have nobody whom a mail reaches. */
public final class NobodyToAskPage {

  public static final String PATH = RoundsPage.PATH + "/nobody";

  private final Html html;
  private final Rounds rounds;

  public NobodyToAskPage(Html html, Rounds rounds) {
    this.html = html;
    this.rounds = rounds;
  }

  public void show(Context ctx) {
    html.answer(ctx, "rounds/nobody-to-ask", Map.of("entries", rounds.withoutAnybody()));
  }
}
