package localoffer.feedback.entering;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.account.secret.Tokens;
import localoffer.account.signin.Gate;
import localoffer.feedback.About;
import localoffer.feedback.Comment;
import localoffer.feedback.Comments;
import localoffer.feedback.Source;
import localoffer.feedback.Who;
import localoffer.feedback.entering.Entry.Problem;
import localoffer.feedback.subject.Subjects;
import localoffer.place.Days;
import localoffer.web.Html;

/** Where an officer writes down what came by phone, on paper, at a meeting or in another way. */
public final class EnterCommentPage {

  public static final String PATH = "/staff/comments/new";

  private static final String REFERENCE = "YS-[2-9A-Z]{4}-[2-9A-Z]{2}";
  private static final String MARK = "[A-Za-z0-9_-]{43}";

  private final Html html;
  private final Gate gate;
  private final Comments comments;
  private final Subjects subjects;
  private final Clock clock;

  public EnterCommentPage(Html html, Gate gate, Comments comments, Subjects subjects, Clock clock) {
    this.html = html;
    this.gate = gate;
    this.comments = comments;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** One of a few, with no sample of what it does. */
  public record Choice(String value, String text) {}

  public void show(Context ctx) {
    answer(ctx, Entry.fresh(Days.today(clock)), Map.of());
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Entry entry = Entry.read(ctx::formParam);
    LocalDate today = Days.today(clock);
    boolean ours = subjects.at(entry.of("path")).isPresent();
    Map<String, Problem> problems = entry.problems(today, ours);
    if (problems.isEmpty() && entry.of("form").matches(MARK)) {
      String officer = gate.officer(ctx).id().toString();
      Comment kept = comments.receive(entry.comment(clock.instant(), officer));
      ctx.redirect(PATH + "?done=" + kept.reference(), HttpStatus.SEE_OTHER);
    } else {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), entry, problems);
    }
  }

  private void answer(Context ctx, Entry entry, Map<String, Problem> problems) {
    String done = Objects.requireNonNullElse(ctx.queryParam("done"), "");
    String form = entry.of("form");
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", gate.forms(ctx).token());
    model.put("form", form.matches(MARK) ? form : Tokens.fresh());
    model.put("entry", entry);
    model.put("problems", List.copyOf(problems.values()));
    model.put("errors", texts(problems));
    model.put("done", done.matches(REFERENCE) ? done : "");
    model.put(
        "sources", Source.entered().stream().map(it -> new Choice(it.word(), it.text())).toList());
    model.put(
        "abouts",
        Arrays.stream(About.values()).map(it -> new Choice(it.word(), it.text())).toList());
    model.put("whos", Arrays.stream(Who.values()).map(EnterCommentPage::who).toList());
    html.answer(ctx, "feedback/enter-comment", model);
  }

  private static Choice who(Who who) {
    return new Choice(who.word(), who == Who.UNSAID ? "They did not say" : who.text());
  }

  private static Map<String, String> texts(Map<String, Problem> problems) {
    Map<String, String> texts = new HashMap<>();
    for (String field :
        List.of("source", "day", "about", "path", "words", "who", "email", "phone")) {
      Problem problem = problems.get(field);
      texts.put(field, problem == null ? "" : problem.text());
    }
    return texts;
  }
}
