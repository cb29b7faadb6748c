package localoffer.portal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import localoffer.search.document.Facet;
import localoffer.search.document.Field;
import localoffer.search.document.Findable;
import localoffer.search.document.Part;
import localoffer.search.document.Shown;
import localoffer.sharing.Question;
import localoffer.sharing.Questions;

/** The questions that families read, as search finds them: made once for each time they change. */
final class FoundQuestions implements Supplier<List<Findable>> {

  private static final int LONGEST_SUMMARY = 160;

  private final Questions questions;
  private volatile Made made = new Made(List.of(), List.of());

  FoundQuestions(Questions questions) {
    this.questions = questions;
  }

  private record Made(List<Question> from, List<Findable> findables) {}

  @Override
  @SuppressWarnings("ReferenceEquality") // the list is the same until something changes
  public List<Findable> get() {
    List<Question> shown = questions.shown();
    Made last = made;
    if (last.from != shown) {
      last = new Made(shown, shown.stream().map(FoundQuestions::findable).toList());
      made = last;
    }
    return last.findables;
  }

  private static Findable findable(Question question) {
    List<String> answers = question.shownAnswers().stream().map(answer -> answer.words()).toList();
    List<String> body = new ArrayList<>(List.of(question.detail()));
    body.addAll(answers);
    Map<Field, List<String>> text = new EnumMap<>(Field.class);
    text.put(Field.NAME, List.of(question.title()));
    text.put(Field.BODY, body);
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.KIND, List.of(Shown.Kind.PAGE.id()));
    Optional.ofNullable(question.topic()).ifPresent(it -> facets.put(Facet.TOPIC, List.of(it)));
    return new Findable(
        "question:" + question.id(),
        shown(question, String.join(" ", answers), String.join(" ", body)),
        List.of(),
        text,
        facets,
        null,
        List.of(),
        true,
        1,
        answers.stream().map(answer -> new Part(question.title(), "", answer)).toList());
  }

  private static Shown shown(Question question, String answers, String body) {
    String summary =
        answers.length() <= LONGEST_SUMMARY
            ? answers
            : answers.substring(0, LONGEST_SUMMARY).replaceFirst("\\s+\\S*$", "") + " ...";
    return new Shown(
        Shown.Kind.PAGE,
        question.title(),
        question.href(),
        summary,
        body,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        List.of());
  }
}
