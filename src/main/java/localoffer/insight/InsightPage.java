package localoffer.insight;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import localoffer.insight.figure.Sources;
import localoffer.web.Html;

/** Whether the site is used, liked and up to date, in charts for officers. */
public final class InsightPage {

  public static final String PATH = "/staff/insight";

  /** Every number of it as a file for a spreadsheet. */
  public static final String CSV_PATH = PATH + ".csv";

  private final Html html;
  private final Sources sources;

  public InsightPage(Html html, Sources sources) {
    this.html = html;
    this.sources = sources;
  }

  public void show(Context ctx) {
    PeriodAsked asked = asked(ctx);
    Insight insight = new Insight(sources, asked.period());
    if (!asked.problem().isEmpty()) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    html.answer(
        ctx,
        "insight/insight",
        Map.of(
            "asked", asked,
            "choices", PeriodAsked.choices(sources.clock()),
            "figures", insight.keyFigures(),
            "groups", insight.groups()));
  }

  public void download(Context ctx) {
    PeriodAsked asked = asked(ctx);
    String name = "insight-%s-to-%s.csv".formatted(asked.period().from(), asked.period().to());
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    ctx.contentType("text/csv; charset=utf-8")
        .result(InsightSheet.of(new Insight(sources, asked.period())));
  }

  private PeriodAsked asked(Context ctx) {
    return PeriodAsked.of(ctx.queryParam("from"), ctx.queryParam("to"), sources.clock());
  }
}
