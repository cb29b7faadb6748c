package localoffer.survey.answering;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import localoffer.place.Days;
import localoffer.survey.Survey;
import localoffer.survey.Survey.Stage;
import localoffer.survey.Surveys;
import localoffer.web.Html;
import org.jspecify.annotations.Nullable;

/** Every survey that families can answer now, and what came of those before. */
public final class SurveysPage {

  public static final String PATH = "/surveys";

  private final Html html;
  private final Surveys surveys;

  public SurveysPage(Html html, Surveys surveys) {
    this.html = html;
    this.surveys = surveys;
  }

  /** A survey in the list. */
  public record Line(Survey survey, String day) {

    static Line of(Survey survey) {
      Instant ended =
          survey.stage() == Stage.PUBLISHED
              ? survey.times().publishedAt()
              : survey.times().closedAt();
      return new Line(survey, dayOf(ended));
    }
  }

  static String dayOf(@Nullable Instant time) {
    return time == null ? "" : Days.inWords(time);
  }

  public void show(Context ctx) {
    Html.keepNothing(ctx);
    html.answer(
        ctx,
        "survey/surveys",
        Map.of(
            "open", in(Stage.OPEN), "closed", in(Stage.CLOSED), "published", in(Stage.PUBLISHED)));
  }

  private List<Line> in(Stage stage) {
    return surveys.all().stream().filter(it -> it.stage() == stage).map(Line::of).toList();
  }
}
