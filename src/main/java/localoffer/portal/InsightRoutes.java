package localoffer.portal;

import static localoffer.account.Role.ANYBODY;

import io.javalin.http.Context;
import localoffer.account.signin.Doors;
import localoffer.insight.counting.CountUsePage;
import localoffer.insight.counting.Visits;
import localoffer.web.guard.Robots;

/** The addresses at which it is counted, shown and reported whether the site is used and liked. */
final class InsightRoutes {

  private final Routes.Parts parts;
  private final Visits visits;

  InsightRoutes(Routes.Parts parts) {
    this.parts = parts;
    visits = parts.holdings().visits();
  }

  void add(Doors routes) {
    counting(routes);
  }

  private void counting(Doors routes) {
    var count = new CountUsePage(visits, parts.clock());
    routes.post(CountUsePage.PATH, count::submit, ANYBODY);
    if (parts.config().counting()) {
      routes.routes().after(this::download);
    }
  }

  /** What is not a page but a file to keep is counted when it has been found. */
  private void download(Context ctx) {
    String kept = ctx.res().getHeader("Content-Disposition");
    if (kept != null
        && kept.startsWith("attachment")
        && ctx.statusCode() == 200
        && Robots.areAway(ctx.method().name(), ctx::header)) {
      visits.downloaded(ctx.path(), ctx::header);
    }
  }
}
