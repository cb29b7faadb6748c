package localoffer.sharing;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.account.secret.Tokens;
import localoffer.place.Days;
import localoffer.web.Csrf;
import localoffer.web.Form;
import localoffer.web.Html;
import localoffer.web.guard.Caller;

/** Where a parent carer asks something; nobody reads it before an officer has. */
public final class AskPage {

  public static final String PATH = QuestionsPage.PATH + "/ask";

  private static final String MARK = "[A-Za-z0-9_-]{43}";

  private final Html html;
  private final Csrf csrf;
  private final Questions questions;
  private final Guard guard;
  private final Clock clock;

  public AskPage(Html html, Csrf csrf, Questions questions, Guard guard, Clock clock) {
    this.html = html;
    this.csrf = csrf;
    this.questions = questions;
    this.guard = guard;
    this.clock = clock;
  }

  /** What was typed, and the marks of the form: when it was begun, and which it is. */
  private record Typed(String title, String detail, String begun, String form) {

    static Typed read(Context ctx) {
      return new Typed(
          Form.text(ctx, "title"),
          Form.text(ctx, "detail"),
          Form.text(ctx, "begun"),
          Form.text(ctx, "form"));
    }

    String words() {
      return title + "\n" + detail;
    }
  }

  public void show(Context ctx) {
    Html.keepNothing(ctx);
    String begun = csrf.token();
    answer(ctx, new Typed("", "", begun, Tokens.fresh()), Map.of(), List.of(), "");
  }

  /** Keeps the question; words in which we find what may tell who somebody is are shown first. */
  public void submit(Context ctx) {
    csrf.check(ctx);
    Html.keepNothing(ctx);
    Typed typed = Typed.read(ctx);
    Map<String, String> problems = problems(typed);
    List<String> personal =
        ctx.formParam("seen") == null ? guard.personal(typed.words()) : List.of();
    if (!problems.isEmpty()) {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), typed, problems, List.of(), "");
    } else if (!personal.isEmpty()) {
      answer(ctx, typed, Map.of(), personal, "");
    } else {
      keep(ctx, typed);
    }
  }

  private void keep(Context ctx, Typed typed) {
    Optional<Instant> again = guard.refusesQuestion(Caller.of(ctx));
    if (again.isPresent()) {
      long seconds = Math.max(1, Duration.between(clock.instant(), again.get()).toSeconds());
      ctx.header("Retry-After", Long.toString(seconds)).status(HttpStatus.TOO_MANY_REQUESTS);
      answer(ctx, typed, Map.of(), List.of(), Days.clock(again.get()));
      return;
    }
    boolean doubtful =
        guard.doubts(typed.words(), Form.text(ctx, "website"), csrf.age(typed.begun()));
    String form = typed.form().matches(MARK) ? typed.form() : Tokens.fresh();
    questions.ask(typed.title(), typed.detail(), form, doubtful);
    ctx.redirect(AskedPage.PATH, HttpStatus.SEE_OTHER);
  }

  private static Map<String, String> problems(Typed typed) {
    Map<String, String> problems = new LinkedHashMap<>();
    if (typed.title().isEmpty()) {
      problems.put("title", "Write your question");
    } else if (typed.title().length() > Question.LONGEST_TITLE) {
      problems.put(
          "title",
          "Write your question in "
              + Question.LONGEST_TITLE
              + " letters or fewer. There is room for more below");
    }
    if (typed.detail().length() > Question.LONGEST_DETAIL) {
      problems.put("detail", "Write " + Question.LONGEST_DETAIL + " letters or fewer");
    }
    return problems;
  }

  private void answer(
      Context ctx, Typed typed, Map<String, String> problems, List<String> personal, String again) {
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", csrf.token());
    model.put("typed", typed);
    model.put("titleError", problems.getOrDefault("title", ""));
    model.put("detailError", problems.getOrDefault("detail", ""));
    model.put(
        "problems",
        problems.entrySet().stream()
            .map(each -> Map.of("text", each.getValue(), "href", "#" + each.getKey()))
            .toList());
    model.put("personal", personal);
    model.put("again", again);
    html.answer(ctx, "sharing/ask", model);
  }
}
