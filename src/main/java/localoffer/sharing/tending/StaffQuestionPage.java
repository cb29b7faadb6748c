package localoffer.sharing.tending;

import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.Role;
import localoffer.account.signin.Gate;
import localoffer.content.Library;
import localoffer.content.Terms;
import localoffer.database.Ids;
import localoffer.place.Days;
import localoffer.sharing.Guard;
import localoffer.sharing.Question;
import localoffer.sharing.Questions;
import localoffer.web.Form;
import localoffer.web.Html;

/** One question as an officer reads it, with all that can be done about it. */
public final class StaffQuestionPage {

  public static final String PATH = StaffQuestionsPage.PATH + "/{id}";

  /** To answer it for the council. */
  public static final String ANSWER_PATH = PATH + "/answer";

  /** To let families read what a parent representative answered. */
  public static final String SHOW_ANSWER_PATH = PATH + "/answers/{answer}";

  /** To let families read it. */
  public static final String SHOW_PATH = PATH + "/show";

  /** Not to show it, or no longer. */
  public static final String ASIDE_PATH = PATH + "/set-aside";

  private static final int LONGEST_ANSWER = 4_000;
  private static final int LONGEST_REASON = 1_000;

  private final Html html;
  private final Gate gate;
  private final Library library;
  private final Questions questions;
  private final Guard guard;

  public StaffQuestionPage(
      Html html, Gate gate, Library library, Questions questions, Guard guard) {
    this.html = html;
    this.gate = gate;
    this.library = library;
    this.questions = questions;
    this.guard = guard;
  }

  /** What is wrong: the field, what to do about it, and what was typed there. */
  private record Trouble(String field, String error, String typed) {

    static final Trouble NONE = new Trouble("", "", "");
  }

  public void show(Context ctx) {
    answer(ctx, question(ctx), Trouble.NONE);
  }

  /** Writes it in other words. */
  public void submit(Context ctx) {
    Question seen = seen(ctx);
    String title = Form.text(ctx, "title");
    String detail = Form.text(ctx, "detail");
    String topic = Form.text(ctx, "topic");
    Question.Wording wording =
        new Question.Wording(title, detail, topics().has(topic) ? topic : null);
    if (title.isEmpty() || title.length() > Question.LONGEST_TITLE) {
      String error = "Write the question in 1 to " + Question.LONGEST_TITLE + " letters";
      refuse(ctx, seen, new Trouble("title", error, title));
    } else if (detail.length() > Question.LONGEST_DETAIL) {
      String error = "Write " + Question.LONGEST_DETAIL + " letters or fewer";
      refuse(ctx, seen, new Trouble("detail", error, detail));
    } else {
      done(ctx, questions.word(seen, wording, officer(ctx)), seen.staffHref() + "?saved=yes");
    }
  }

  public void answer(Context ctx) {
    Question seen = seen(ctx);
    String words = Form.text(ctx, "answer");
    String error = Form.problem(words, LONGEST_ANSWER, "Write an answer");
    if (error.isEmpty()) {
      done(ctx, questions.answer(seen, words, officer(ctx)), seen.staffHref() + "?saved=yes");
    } else {
      refuse(ctx, seen, new Trouble("answer", error, words));
    }
  }

  public void showAnswer(Context ctx) {
    Question seen = seen(ctx);
    UUID answer = Ids.parse(ctx.pathParam("answer")).orElseThrow(NotFoundResponse::new);
    String words = Form.text(ctx, "words");
    String error = Form.problem(words, LONGEST_ANSWER, "Leave some words of the answer");
    if (error.isEmpty()) {
      boolean shown = questions.showAnswer(seen, answer, words, officer(ctx));
      done(ctx, shown, seen.staffHref() + "?saved=yes");
    } else {
      refuse(ctx, seen, new Trouble("words-" + answer, error, words));
    }
  }

  public void showToFamilies(Context ctx) {
    Question seen = seen(ctx);
    if (seen.shownAnswers().isEmpty()) {
      refuse(ctx, seen, new Trouble("answer", "Answer it before families see it", ""));
    } else if (seen.topic() == null) {
      refuse(ctx, seen, new Trouble("topic", "Choose a topic and save it first", ""));
    } else {
      Question.Wording wording = new Question.Wording(seen.title(), seen.detail(), seen.topic());
      boolean shown = questions.show(seen, wording, officer(ctx));
      done(ctx, shown, StaffQuestionsPage.PATH + "?done=shown");
    }
  }

  public void setAside(Context ctx) {
    Question seen = seen(ctx);
    String reason = Form.text(ctx, "reason");
    String error = Form.problem(reason, LONGEST_REASON, "Say why, for other officers");
    if (error.isEmpty()) {
      boolean aside = questions.setAside(seen, reason, officer(ctx));
      done(ctx, aside, StaffQuestionsPage.PATH + "?done=aside");
    } else {
      refuse(ctx, seen, new Trouble("reason", error, reason));
    }
  }

  private void done(Context ctx, boolean done, String to) {
    if (!done) {
      throw new ConflictResponse(
          "Somebody changed this question meanwhile. Go back and load it again.");
    }
    ctx.redirect(to, HttpStatus.SEE_OTHER);
  }

  /** The question as the officer saw it: an older version is refused. */
  private Question seen(Context ctx) {
    gate.forms(ctx).check(ctx);
    Question question = question(ctx);
    if (!String.valueOf(question.version()).equals(ctx.formParam("version"))) {
      done(ctx, false, "");
    }
    return question;
  }

  private Question question(Context ctx) {
    return Ids.parse(ctx.pathParam("id")).flatMap(questions::of).orElseThrow(NotFoundResponse::new);
  }

  private UUID officer(Context ctx) {
    return gate.officer(ctx).id();
  }

  private Terms topics() {
    return library.contents().taxonomy().topics();
  }

  private void refuse(Context ctx, Question question, Trouble trouble) {
    answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), question, trouble);
  }

  private void answer(Context ctx, Question question, Trouble trouble) {
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", gate.forms(ctx).token());
    model.put("question", question);
    model.put("asked", Days.inWords(question.askedAt()));
    model.put("topic", Objects.requireNonNullElse(question.topic(), ""));
    model.put("topics", topics().all());
    model.put("personal", guard.personal(question.title() + "\n" + question.detail()));
    model.put("trouble", trouble);
    model.put("saved", ctx.queryParam("saved") != null);
    model.put(
        "may",
        Access.authorise(gate.visitor(ctx), Action.VISIT, Set.of(Role.APPROVER, Role.MANAGER)));
    html.answer(ctx, "sharing/staff-question", model);
  }
}
