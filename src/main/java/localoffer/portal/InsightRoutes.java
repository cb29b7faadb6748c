package localoffer.portal;

import static localoffer.account.Role.ANYBODY;
import static localoffer.account.Role.APPROVER;
import static localoffer.account.Role.EDITOR;
import static localoffer.account.Role.MANAGER;

import localoffer.account.signin.Doors;
import localoffer.insight.InsightPage;
import localoffer.insight.counting.CountUsePage;
import localoffer.insight.figure.Sources;
import localoffer.insight.plan.ActionPlanPage;
import localoffer.insight.plan.ActionPlans;
import localoffer.insight.report.BoardReportPage;

/** The addresses at which it is counted, shown and reported whether the site is used and liked. */
final class InsightRoutes {

  private final Routes.Parts parts;
  private final Sources sources;

  InsightRoutes(Routes.Parts parts) {
    this.parts = parts;
    sources = new InsightSources(parts).all();
  }

  void add(Doors routes) {
    counting(routes);
    ActionPlans plans = new ActionPlans(parts.config().content(), parts.library());
    var plan = new ActionPlanPage(parts.html(), plans);
    routes.get(ActionPlanPage.PATH, plan::show, ANYBODY);
    var insight = new InsightPage(parts.html(), sources);
    routes.get(InsightPage.PATH, insight::show, EDITOR, APPROVER, MANAGER);
    routes.get(InsightPage.CSV_PATH, insight::download, EDITOR, APPROVER, MANAGER);
    var report = new BoardReportPage(parts.html(), sources, plans);
    routes.get(BoardReportPage.PATH, report::show, EDITOR, APPROVER, MANAGER);
    routes.get(BoardReportPage.PDF_PATH, report::download, EDITOR, APPROVER, MANAGER);
  }

  private void counting(Doors routes) {
    var count = new CountUsePage(parts.holdings().visits(), parts.clock());
    routes.post(CountUsePage.PATH, count::submit, ANYBODY);
  }
}
