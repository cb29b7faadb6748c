package localoffer.rounds;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.rounds.programme.Rounds;
import localoffer.web.Html;

/** Services for which nobody answered in five weeks: whom to ring. */
public final class LateListingsPage {

  public static final String PATH = RoundsPage.PATH + "/late";

  private final Html html;
  private final Rounds rounds;

  public LateListingsPage(Html html, Rounds rounds) {
    this.html = html;
    this.rounds = rounds;
  }

  public void show(Context ctx) {
    html.answer(ctx, "rounds/late-listings", Map.of("entries", rounds.told()));
  }
}
