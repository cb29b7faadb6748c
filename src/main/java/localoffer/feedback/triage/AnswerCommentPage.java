package localoffer.feedback.triage;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.feedback.agency.Ask;
import localoffer.feedback.agency.Ask.Said;
import localoffer.feedback.reply.Answer;
import localoffer.feedback.reply.Answer.EasyWords;
import localoffer.feedback.reply.By;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Changed;
import localoffer.feedback.reply.Filled;
import localoffer.feedback.triage.TriageCommentPage.Doing;
import localoffer.place.Days;

/** Answers a comment: what we did, will do or cannot, what we learned, and what is next. */
public final class AnswerCommentPage {

  public static final String PATH = TriageCommentPage.PATH + "/answer";

  private static final List<String> TEXTS =
      List.of("words", "action", "learning", "easySaid", "easyDid");
  private static final List<String> FIELDS =
      List.of(
          "changed",
          "words",
          "action",
          "learning",
          "easySaid",
          "easyDid",
          "day",
          "month",
          "year",
          "looked");
  private static final int LONGEST = 4_000;
  private static final int LONGEST_MORE = 2_000;

  private final Desk desk;
  private final TriageCommentPage one;

  public AnswerCommentPage(Desk desk, TriageCommentPage one) {
    this.desk = desk;
    this.one = one;
  }

  public void show(Context ctx) {
    Case it = one.find(ctx);
    Answer answer = it.reply().answer();
    show(ctx, it, Filled.with(answer == null ? proposed(it) : values(answer)), false);
  }

  /** What an agency answered is where the council's answer begins. */
  private Map<String, String> proposed(Case it) {
    Map<String, String> values = new HashMap<>(Filled.boxes(null));
    TEXTS.forEach(field -> values.put(field, ""));
    values.put("changed", "");
    desk.asks().about(it.comment().id()).stream()
        .map(Ask::said)
        .filter(Objects::nonNull)
        .forEach(said -> propose(values, Objects.requireNonNull(said)));
    return values;
  }

  private static void propose(Map<String, String> values, Said said) {
    values.put("changed", said.changed().word());
    values.put("words", said.words());
    values.put("action", said.action());
    values.put("learning", said.learning());
  }

  private static Map<String, String> values(Answer answer) {
    Map<String, String> values = new HashMap<>(Filled.boxes(answer.changedOn()));
    values.put("changed", answer.changed().word());
    values.put("words", answer.words());
    values.put("action", answer.action());
    values.put("learning", answer.learning());
    values.put("easySaid", answer.easy().said());
    values.put("easyDid", answer.easy().did());
    return values;
  }

  public void submit(Context ctx) {
    Filled form = Filled.of(ctx::formParam, FIELDS);
    check(form);
    one.take(
        ctx,
        form,
        new Doing("answered", seen -> seen.isAnswerable() && answer(seen, form, one.by(ctx))),
        this::show);
  }

  private void check(Filled form) {
    boolean changes = Changed.of(form.of("changed")).filter(it -> it == Changed.YES).isPresent();
    LocalDate today = Days.today(desk.clock());
    form.wrongIf(
        Changed.of(form.of("changed")).isEmpty(), "changed", "Choose whether something changes");
    form.wrongIf(form.of("words").isEmpty(), "words", "Write the answer");
    form.atMost(LONGEST, "words");
    form.wrongIf(
        form.of("looked").isEmpty() && form.namesSomebody(TEXTS.toArray(String[]::new)),
        "words",
        "Look again: something you wrote may tell who somebody is");
    TEXTS.stream().skip(1).forEach(field -> form.atMost(LONGEST_MORE, field));
    form.wrongIf(
        changes && form.day().filter(day -> !day.isAfter(today)).isEmpty(),
        "day",
        "Enter the day on which it changed: today or before");
    form.wrongIf(
        form.of("easySaid").isEmpty() != form.of("easyDid").isEmpty(),
        "easyDid",
        "Write both parts in Easy Read, or none");
  }

  private boolean answer(Case seen, Filled form, By by) {
    Changed changed = Changed.of(form.of("changed")).orElseThrow();
    Answer before = seen.reply().answer();
    Answer answer =
        new Answer(
            changed,
            form.of("words"),
            form.of("learning"),
            form.of("action"),
            changed == Changed.YES ? form.day().orElse(null) : null,
            new EasyWords(form.of("easySaid"), form.of("easyDid")),
            before == null ? by.at() : before.at());
    return desk.replies().answer(seen, answer, by);
  }

  private void show(Context ctx, Case it, Filled form, boolean overtaken) {
    Map<String, Object> model = one.model(ctx, it, form, overtaken);
    model.put("choices", Changed.all());
    model.put("looks", form.namesSomebody(TEXTS.toArray(String[]::new)));
    desk.html().answer(ctx, "feedback/answer-comment", model);
  }
}
