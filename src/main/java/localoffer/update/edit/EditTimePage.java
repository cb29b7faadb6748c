package localoffer.update.edit;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.account.Member;
import localoffer.listing.Details;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.listing.detail.Session;
import localoffer.update.Desk;
import localoffer.update.section.Answers.Answered;
import localoffer.update.section.Question;
import localoffer.update.section.Section;
import localoffer.update.timing.TimingForm;

/** One time at which a service runs: weekly, on a date, or in words. */
public final class EditTimePage {

  public static final String PATH = "/update/listings/{id}/edit/when-and-where/sessions/{part}";

  private static final String SECTION = "when-and-where";
  private static final String QUESTION = "sessions";
  private static final int TRIES = 4;

  private final Desk desk;
  private final Drafts drafts;

  public EditTimePage(Desk desk) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
  }

  /** The form for the kind of time in {@code ?kind=}, or the kind that there is. */
  public void show(Context ctx) {
    Asked asked = asked(ctx);
    if (asked.draft().waits()) {
      ctx.redirect(asked.draft().base() + "/sent", HttpStatus.SEE_OTHER);
      return;
    }
    TimingForm kept =
        asked.isNewPart()
            ? new TimingForm("weekly", Map.of("part", List.of("always")))
            : TimingForm.of(asked.draft().details().sessions().get(asked.index()));
    String kind = Objects.requireNonNullElse(ctx.queryParam("kind"), kept.kind());
    if (!TimingForm.KINDS.contains(kind)) {
      throw new NotFoundResponse();
    }
    answer(ctx, asked, new TimingForm(kind, kept.values()), Map.of());
  }

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
    TimingForm form =
        new TimingForm(
            Objects.requireNonNullElse(ctx.formParam("kind"), "words"), ctx.formParamMap());
    TimingForm.Read read = form.read(desk.today());
    boolean clash = !asked.isNewPart() && !asked.mark().equals(ctx.formParam("seen"));
    if (asked.draft().waits()) {
      ctx.redirect(asked.draft().base() + "/sent", HttpStatus.SEE_OTHER);
    } else if (clash) {
      answer(ctx.status(HttpStatus.CONFLICT), asked, form, Map.of());
    } else if (read.session().isEmpty()) {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), asked, form, read.problems());
    } else {
      save(ctx, asked, read.session().get());
    }
  }

  private void save(Context ctx, Asked asked, Session session) {
    Member member = desk.gate().member(ctx);
    Details before = asked.draft().details();
    Answered answered = desk.answers().session(before, asked.question(), asked.index(), session);
    if (!answered.details().equals(before)) {
      drafts.save(asked.draft(), answered.details(), member);
    }
    ctx.redirect(asked.sectionHref(), HttpStatus.SEE_OTHER);
  }

  private Asked asked(Context ctx) {
    Member member = desk.gate().member(ctx);
    Draft draft = drafts.of(member, ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    Section section =
        desk.sections().of(draft.listing().provider().kind()).stream()
            .filter(each -> each.id().equals(SECTION))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    Question question = section.question(QUESTION).orElseThrow(NotFoundResponse::new);
    return Asked.part(draft, section, question, ctx.pathParam("part"))
        .orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Asked asked, TimingForm form, Map<String, String> problems) {
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", desk.gate().forms(ctx).token());
    model.put("seen", asked.mark());
    model.put("draft", asked.draft());
    model.put("kind", form.kind());
    model.put("form", TimingView.of(form, problems));
    model.put("errors", TimingView.slips(problems));
    model.put("adding", asked.isNewPart());
    boolean clash = ctx.statusCode() == HttpStatus.CONFLICT.getCode();
    model.put("theirs", clash ? asked.draft().details().sessions().get(asked.index()).when() : "");
    desk.html().answer(ctx, "update/edit-time", model);
  }
}
