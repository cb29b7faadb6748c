package localoffer.survey.answering;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.secret.Tokens;
import localoffer.place.Days;
import localoffer.survey.Personal;
import localoffer.survey.Reply;
import localoffer.survey.Survey;
import localoffer.survey.Survey.Stage;
import localoffer.survey.Surveys;
import localoffer.web.Csrf;
import localoffer.web.Html;
import localoffer.web.guard.Caller;

/** The questions of one survey, in ordinary words or Easy Read; nobody says who they are. */
public final class SurveyPage {

  public static final String PATH = "/surveys/{slug}";

  /** The same in Easy Read. */
  public static final String EASY_PATH = PATH + "/easy-read";

  private final Html html;
  private final Csrf csrf;
  private final Surveys surveys;
  private final Guard guard;

  public SurveyPage(Html html, Csrf csrf, Surveys surveys, Guard guard) {
    this.html = html;
    this.csrf = csrf;
    this.surveys = surveys;
    this.guard = guard;
  }

  /** What looks at each answer before it is kept. */
  public record Guard(Watch watch, Personal personal, Clock clock) {}

  /** What stands above the questions; all empty when nothing is wrong. */
  private record Trouble(
      Map<Integer, String> problems, Map<Integer, List<String>> personal, String again) {

    static final Trouble NONE = new Trouble(Map.of(), Map.of(), "");
  }

  public void show(Context ctx) {
    Survey survey = survey(ctx);
    if (survey.stage() == Stage.OPEN) {
      answer(ctx, survey, Sheet.empty(survey.paper()), Trouble.NONE);
    } else {
      ctx.redirect(survey.href() + "/results", HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    csrf.check(ctx);
    Survey survey = survey(ctx);
    Sheet sheet = Sheet.read(survey.paper(), ctx::formParams);
    Map<Integer, String> problems = sheet.problems();
    Map<Integer, List<String>> personal =
        ctx.formParam("looked") == null ? personal(sheet) : Map.of();
    if (survey.stage() != Stage.OPEN) {
      ctx.redirect(survey.href() + "/results", HttpStatus.SEE_OTHER);
    } else if (!problems.isEmpty() || !personal.isEmpty()) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      answer(ctx, survey, sheet, new Trouble(problems, personal, ""));
    } else {
      keep(ctx, survey, sheet);
    }
  }

  private void keep(Context ctx, Survey survey, Sheet sheet) {
    Optional<Instant> again = guard.watch().refuses(Caller.of(ctx));
    if (again.isPresent()) {
      long left = Duration.between(guard.clock().instant(), again.get()).toSeconds();
      ctx.header("Retry-After", Long.toString(Math.max(1, left)));
      ctx.status(HttpStatus.TOO_MANY_REQUESTS);
      answer(ctx, survey, sheet, new Trouble(Map.of(), Map.of(), Days.clock(again.get())));
      return;
    }
    String doubt = Watch.doubt(typed(ctx, "website"), csrf.age(ctx.formParam("csrf")));
    String form = typed(ctx, "form");
    boolean ours = form.matches("[A-Za-z0-9_-]{43}");
    surveys.answer(
        survey,
        new Reply(ours ? form : Tokens.fresh(), isEasy(ctx), sheet.chosen(), sheet.words(), doubt));
    ctx.redirect(survey.href() + "/thank-you", HttpStatus.SEE_OTHER);
  }

  /** What the writer should look at again, by the number of the question. */
  private Map<Integer, List<String>> personal(Sheet sheet) {
    Map<Integer, List<String>> found = new HashMap<>();
    sheet
        .words()
        .forEach(
            (number, words) -> {
              List<String> all = guard.personal().in(words);
              if (!all.isEmpty()) {
                found.put(number, all);
              }
            });
    return found;
  }

  private Survey survey(Context ctx) {
    return surveys.shown(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
  }

  private static boolean isEasy(Context ctx) {
    return ctx.path().endsWith("/easy-read");
  }

  private static String typed(Context ctx, String field) {
    return Objects.requireNonNullElse(ctx.formParam(field), "");
  }

  private void answer(Context ctx, Survey survey, Sheet sheet, Trouble trouble) {
    Html.keepNothing(ctx);
    List<Sheet.Asked> asked = sheet.asked(trouble.problems(), trouble.personal());
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", csrf.token());
    model.put("form", Tokens.fresh());
    model.put("easy", isEasy(ctx));
    model.put("survey", survey);
    model.put("asked", asked);
    model.put(
        "errors",
        asked.stream()
            .filter(each -> !each.written().error().isEmpty())
            .map(each -> Map.of("text", each.written().error(), "href", "#" + each.id()))
            .toList());
    model.put("look", !trouble.personal().isEmpty());
    model.put("again", trouble.again());
    html.answer(ctx, "survey/survey", model);
  }
}
