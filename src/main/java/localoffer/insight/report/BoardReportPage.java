package localoffer.insight.report;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;
import localoffer.insight.PeriodAsked;
import localoffer.insight.figure.Sources;
import localoffer.insight.plan.ActionPlans;
import localoffer.place.Days;
import localoffer.web.Html;

/** The report that the SEND Partnership Board sees every eight weeks, and the same as a PDF. */
public final class BoardReportPage {

  public static final String PATH = "/staff/board-report";

  public static final String PDF_PATH = PATH + ".pdf";

  private final Html html;
  private final Sources sources;
  private final ActionPlans plans;

  public BoardReportPage(Html html, Sources sources, ActionPlans plans) {
    this.html = html;
    this.sources = sources;
    this.plans = plans;
  }

  public void show(Context ctx) {
    PeriodAsked asked = asked(ctx);
    if (!asked.problem().isEmpty()) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Map<String, Object> model = model(asked);
    model.put("asked", asked);
    model.put("choices", PeriodAsked.choices(sources.clock()));
    model.put("onPaper", false);
    html.answer(ctx, "insight/board-report", model);
  }

  public void download(Context ctx) {
    PeriodAsked asked = asked(ctx);
    if (!asked.problem().isEmpty()) {
      ctx.redirect(PATH + "?from=" + asked.from() + "&to=" + asked.to(), HttpStatus.SEE_OTHER);
      return;
    }
    Map<String, Object> model = model(asked);
    model.put("onPaper", true);
    String name = "board-report-%s-to-%s.pdf".formatted(asked.period().from(), asked.period().to());
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    ctx.contentType("application/pdf")
        .result(Pdf.of(html.text("insight/board-report-paper", model)));
  }

  private Map<String, Object> model(PeriodAsked asked) {
    Map<String, Object> model = new HashMap<>();
    model.put("report", BoardReport.of(sources, asked.period(), plans.now()));
    model.put("today", Days.inWords(Days.today(sources.clock())));
    return model;
  }

  private PeriodAsked asked(Context ctx) {
    return PeriodAsked.of(ctx.queryParam("from"), ctx.queryParam("to"), sources.clock());
  }
}
