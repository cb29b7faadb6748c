package localoffer.update.edit;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Objects;
import localoffer.account.Member;
import localoffer.listing.Details;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.update.Desk;
import localoffer.update.section.Answers;
import localoffer.update.section.Question;
import localoffer.update.section.Section;
import localoffer.update.section.Shown;
import localoffer.update.section.Tree;

/** Asks whether one part of a list is really to go, and takes it out of the draft. */
public final class RemovePartPage {

  public static final String PATH = "/update/listings/{id}/edit/{section}/{question}/{part}/remove";

  private final Desk desk;
  private final Drafts drafts;

  public RemovePartPage(Desk desk) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
  }

  public void show(Context ctx) {
    answer(ctx, asked(ctx), false);
  }

  /** Only the very part goes that was shown; another one may have come into its place. */
  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Asked asked = asked(ctx);
    if (!asked.mark().equals(ctx.formParam("seen"))) {
      answer(ctx.status(HttpStatus.CONFLICT), asked, true);
      return;
    }
    Member member = desk.gate().member(ctx);
    Details after = Answers.without(asked.draft().details(), asked.question(), asked.index());
    try {
      drafts.save(asked.draft(), after, member);
      ctx.redirect(asked.sectionHref(), HttpStatus.SEE_OTHER);
    } catch (SavedMeanwhile meanwhile) {
      answer(ctx.status(HttpStatus.CONFLICT), asked(ctx), true);
    }
  }

  private Asked asked(Context ctx) {
    Member member = desk.gate().member(ctx);
    Draft draft = drafts.of(member, ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    if (draft.waits()) {
      throw new NotFoundResponse();
    }
    Section section =
        desk.sections().of(draft.listing().provider().kind()).stream()
            .filter(each -> each.id().equals(ctx.pathParam("section")))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    Question question =
        section
            .question(ctx.pathParam("question"))
            .filter(Question::isList)
            .orElseThrow(NotFoundResponse::new);
    return Asked.part(draft, section, question, ctx.pathParam("part"))
        .filter(asked -> !asked.isNewPart())
        .orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Asked asked, boolean changed) {
    Shown shown = Shown.of(asked.question(), Tree.of(asked.draft().details()));
    desk.html()
        .answer(
            ctx,
            "update/remove-part",
            Map.of(
                "csrf", desk.gate().forms(ctx).token(),
                "seen", asked.mark(),
                "draft", asked.draft(),
                "section", asked.section(),
                "one", Objects.requireNonNullElse(asked.question().one(), ""),
                "part", shown.parts().get(asked.index()),
                "changed", changed));
  }
}
