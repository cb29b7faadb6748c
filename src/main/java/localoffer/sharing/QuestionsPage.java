package localoffer.sharing;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.content.Library;
import localoffer.content.Term;
import localoffer.web.Html;
import org.jspecify.annotations.Nullable;

/** What other families asked and what helped them, with a way to ask. */
public final class QuestionsPage {

  public static final String PATH = "/ask-and-share";

  private final Html html;
  private final Library library;
  private final Questions questions;

  public QuestionsPage(Html html, Library library, Questions questions) {
    this.html = html;
    this.library = library;
    this.questions = questions;
  }

  /** A question in the list. */
  public record Line(String title, String href, String topic, int answers, long helped) {}

  public void show(Context ctx) {
    Html.keepNothing(ctx);
    String words = Objects.requireNonNullElse(ctx.queryParam("q"), "").strip();
    String topic = Objects.requireNonNullElse(ctx.queryParam("topic"), "");
    List<Question> all = questions.shown();
    List<Line> lines =
        all.stream()
            .filter(question -> topic.isEmpty() || topic.equals(question.topic()))
            .filter(question -> holds(question, words))
            .map(this::line)
            .toList();
    html.answer(
        ctx,
        "sharing/questions",
        Map.of(
            "lines", lines,
            "words", words,
            "topic", topic,
            "topics", topics(all),
            "any", !all.isEmpty()));
  }

  private Line line(Question question) {
    return new Line(
        question.title(),
        question.href(),
        name(library, question.topic()),
        question.shownAnswers().size(),
        question.helped());
  }

  /** What a topic is called; empty where there is none. */
  static String name(Library library, @Nullable String topic) {
    return Optional.ofNullable(topic)
        .flatMap(library.contents().taxonomy().topics()::find)
        .map(Term::name)
        .orElse("");
  }

  /** The topics that anything is asked about, in the order of the site. */
  private List<Term> topics(List<Question> all) {
    return library.contents().taxonomy().topics().all().stream()
        .filter(topic -> all.stream().anyMatch(it -> topic.id().equals(it.topic())))
        .toList();
  }

  /** Whether each of the words stands in the question or in an answer. */
  private static boolean holds(Question question, String words) {
    List<String> said = new ArrayList<>(List.of(question.title(), question.detail()));
    question.shownAnswers().forEach(answer -> said.add(answer.words()));
    String text = String.join(" ", said).toLowerCase(Locale.UK);
    for (String word : words.toLowerCase(Locale.UK).split("\\s+", -1)) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
