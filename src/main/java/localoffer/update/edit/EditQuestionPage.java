package localoffer.update.edit;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.account.Member;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.update.Desk;
import localoffer.update.reading.PlainWords;
import localoffer.update.reading.Reading;
import localoffer.update.section.Box;
import localoffer.update.section.Question;
import localoffer.update.section.Section;
import org.jspecify.annotations.Nullable;

/** One question about a service, or about one part of a list in it. */
public final class EditQuestionPage {

  public static final String PATH = "/update/listings/{id}/edit/{section}/{question}";
  public static final String PART_PATH = "/update/listings/{id}/edit/{section}/{question}/{part}";

  private static final int TRIES = 4;

  private final Desk desk;
  private final PlainWords plain;
  private final Asking asking;

  public EditQuestionPage(Desk desk, PlainWords plain) {
    this.desk = desk;
    this.plain = plain;
    this.asking = new Asking(desk);
  }

  /** The question with its answer; lists are changed part by part, from their section. */
  public void show(Context ctx) {
    Asked asked = asked(ctx);
    if (asked.draft().waits()) {
      ctx.redirect(asked.draft().base() + "/sent", HttpStatus.SEE_OTHER);
    } else {
      answer(ctx, asked, asked.values(), Map.of());
    }
  }

  /** Keeps the answer; when somebody saved something else at the same moment, tries again. */
  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    for (int tries = 1; ; tries++) {
      try {
        submitOnce(ctx);
        return;
      } catch (SavedMeanwhile meanwhile) {
        if (tries == TRIES) {
          throw meanwhile;
        }
      }
    }
  }

  private void submitOnce(Context ctx) {
    Asked asked = asked(ctx);
    if (asked.draft().waits()) {
      ctx.redirect(asked.draft().base() + "/sent", HttpStatus.SEE_OTHER);
      return;
    }
    Member member = desk.gate().member(ctx);
    switch (asking.answer(member, asked, ctx.formParamMap())) {
      case Asking.Outcome.Saved _ -> ctx.redirect(asked.sectionHref(), HttpStatus.SEE_OTHER);
      case Asking.Outcome.Wrong wrong ->
          answer(
              ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
              asked,
              ctx.formParamMap(),
              wrong.problems());
      case Asking.Outcome.Clashing clashing ->
          desk.html()
              .answer(
                  ctx.status(HttpStatus.CONFLICT),
                  "update/clash",
                  with(asked, ctx, Map.of("clashes", clashing.clashes())));
    }
  }

  private Asked asked(Context ctx) {
    Member member = desk.gate().member(ctx);
    Draft draft =
        asking.drafts().of(member, ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    Section section =
        desk.sections().of(draft.listing().provider().kind()).stream()
            .filter(each -> each.id().equals(ctx.pathParam("section")))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    Question question =
        section.question(ctx.pathParam("question")).orElseThrow(NotFoundResponse::new);
    @Nullable String part = ctx.pathParamMap().get("part");
    if (question.isList() != (part != null)) {
      throw new NotFoundResponse();
    }
    return part == null
        ? new Asked(draft, section, question, 0)
        : Asked.part(draft, section, question, part).orElseThrow(NotFoundResponse::new);
  }

  private void answer(
      Context ctx, Asked asked, Map<String, List<String>> values, Map<String, String> problems) {
    List<Box> boxes = Box.of(asked.question(), values, problems);
    Reading reading =
        Reading.of(
            asked.question().isProse() ? boxes.getFirst().value() : "",
            desk.library().contents(),
            plain);
    desk.html()
        .answer(
            ctx,
            "update/edit-question",
            with(
                asked,
                ctx,
                Map.of("boxes", boxes, "errors", Box.slips(boxes), "reading", reading)));
  }

  private Map<String, Object> with(Asked asked, Context ctx, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("csrf", desk.gate().forms(ctx).token());
    model.put("seen", asked.mark());
    model.put("draft", asked.draft());
    model.put("section", asked.section());
    model.put("question", asked.question());
    model.put("adding", asked.isNewPart());
    model.put("one", Objects.requireNonNullElse(asked.question().one(), ""));
    return model;
  }
}
