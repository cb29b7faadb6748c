package localoffer.portal;

import static localoffer.account.Role.ANYBODY;

import localoffer.account.signin.Doors;
import localoffer.insight.counting.CountUsePage;
import localoffer.insight.counting.Visits;

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
  }
}
