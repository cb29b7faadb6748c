package localoffer.rounds;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.rounds.programme.Rounds;
import localoffer.web.Html;

/** Services that nobody checked for a year, proposed for archiving. */
public final class OldListingsPage {

  public static final String PATH = RoundsPage.PATH + "/old";

  private final Html html;
  private final Rounds rounds;

  public OldListingsPage(Html html, Rounds rounds) {
    this.html = html;
    this.rounds = rounds;
  }

  public void show(Context ctx) {
    html.answer(ctx, "rounds/old-listings", Map.of("entries", rounds.old()));
  }
}
