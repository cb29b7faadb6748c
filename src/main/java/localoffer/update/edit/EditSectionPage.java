package localoffer.update.edit;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import localoffer.account.Member;
import localoffer.update.Desk;
import localoffer.update.section.Section;
import localoffer.update.section.Shown;

/** One section of a service: each answer as it stands, with a way to change it. */
public final class EditSectionPage {

  public static final String PATH = "/update/listings/{id}/edit/{section}";

  private final Desk desk;
  private final Drafts drafts;

  public EditSectionPage(Desk desk) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
  }

  public void show(Context ctx) {
    Member member = desk.gate().member(ctx);
    Draft draft = drafts.of(member, ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    List<Section> all = desk.sections().of(draft.listing().provider().kind());
    Section section =
        all.stream()
            .filter(each -> each.id().equals(ctx.pathParam("section")))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    if (draft.waits()) {
      ctx.redirect(draft.base() + "/sent", HttpStatus.SEE_OTHER);
      return;
    }
    int next = all.indexOf(section) + 1;
    desk.html()
        .answer(
            ctx,
            "update/edit-section",
            Map.of(
                "draft",
                draft,
                "section",
                section,
                "answers",
                Shown.of(section, draft.details()),
                "next",
                next < all.size() ? List.of(all.get(next)) : List.of()));
  }
}
