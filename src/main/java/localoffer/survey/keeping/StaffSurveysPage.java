package localoffer.survey.keeping;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.survey.Paper;
import localoffer.survey.Survey;

/** Every survey for officers, and the beginning of a new one: blank, or from one that is ready. */
public final class StaffSurveysPage {

  public static final String PATH = "/staff/surveys";

  private final Desk desk;

  public StaffSurveysPage(Desk desk) {
    this.desk = desk;
  }

  /** A survey in the list; {@code stage} in words. */
  public record Line(Survey survey, String stage) {

    static Line of(Survey survey) {
      return new Line(survey, inWords(survey));
    }
  }

  static String inWords(Survey survey) {
    return switch (survey.stage()) {
      case DRAFT -> "Being made: families do not see it";
      case OPEN -> "Open: families answer it now";
      case CLOSED -> "Closed: the results are not published yet";
      case PUBLISHED -> "Published";
    };
  }

  public void show(Context ctx) {
    List<Line> lines = desk.surveys().all().stream().map(Line::of).toList();
    desk.html()
        .answer(
            ctx,
            "survey/staff-surveys",
            Map.of(
                "csrf", desk.gate().forms(ctx).token(),
                "lines", lines,
                "ready", desk.ready().all()));
  }

  /** Begins one; what is named and not there is blank. */
  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    String name = Objects.requireNonNullElse(ctx.formParam("ready"), "");
    Paper paper = desk.ready().named(name).orElse(new Paper("A new survey", "", null, List.of()));
    String officer = desk.gate().officer(ctx).id().toString();
    ctx.redirect(desk.surveys().begin(paper, officer).staffHref(), HttpStatus.SEE_OTHER);
  }
}
