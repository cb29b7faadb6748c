package localoffer.sharing;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import localoffer.content.Library;
import localoffer.place.Days;
import localoffer.web.Csrf;
import localoffer.web.Html;

/** One question with its answers, and "this helped". */
public final class QuestionPage {

  public static final String PATH = QuestionsPage.PATH + "/{reference}";

  private final Html html;
  private final Csrf csrf;
  private final Library library;
  private final Questions questions;

  public QuestionPage(Html html, Csrf csrf, Library library, Questions questions) {
    this.html = html;
    this.csrf = csrf;
    this.library = library;
    this.questions = questions;
  }

  /** An answer as families read it: its words in paragraphs. */
  public record Shown(String by, List<String> paragraphs, String at) {}

  public void show(Context ctx) {
    Html.keepNothing(ctx);
    Question question =
        questions.shown(ctx.pathParam("reference")).orElseThrow(NotFoundResponse::new);
    html.answer(
        ctx,
        "sharing/question",
        Map.of(
            "question", question,
            "detail", paragraphs(question.detail()),
            "topic", QuestionsPage.name(library, question.topic()),
            "asked", Days.inWords(question.askedAt()),
            "answers", question.shownAnswers().stream().map(QuestionPage::shown).toList(),
            "thanked", ctx.queryParam("helped") != null,
            "csrf", csrf.token()));
  }

  private static Shown shown(Answer answer) {
    return new Shown(answer.by().text(), paragraphs(answer.words()), Days.inWords(answer.at()));
  }

  private static List<String> paragraphs(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
