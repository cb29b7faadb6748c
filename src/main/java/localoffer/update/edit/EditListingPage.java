package localoffer.update.edit;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import localoffer.account.Member;
import localoffer.listing.Details;
import localoffer.update.Desk;
import localoffer.update.section.Section;
import localoffer.update.section.Shown;

/** All that a service says, section by section, with what is changed but not sent. */
public final class EditListingPage {

  public static final String PATH = "/update/listings/{id}/edit";

  private final Desk desk;
  private final Drafts drafts;

  public EditListingPage(Desk desk) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
  }

  /** A section and how far it is: "Changed", "Filled in" or "Nothing yet". */
  public record Task(Section section, String status, String tone) {}

  public void show(Context ctx) {
    Member member = desk.gate().member(ctx);
    Draft draft = drafts.of(member, ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    if (draft.waits()) {
      ctx.redirect(draft.base() + "/sent", HttpStatus.SEE_OTHER);
      return;
    }
    List<Task> tasks =
        desk.sections().of(draft.listing().provider().kind()).stream()
            .map(section -> task(section, draft))
            .toList();
    desk.html().answer(ctx, "update/edit-listing", Map.of("draft", draft, "tasks", tasks));
  }

  private static Task task(Section section, Draft draft) {
    List<Shown> now = Shown.of(section, draft.details());
    if (changed(section, draft)) {
      return new Task(section, "Changed", "changed");
    }
    return now.stream().allMatch(Shown::isEmpty)
        ? new Task(section, "Nothing yet", "empty")
        : new Task(section, "Filled in", "full");
  }

  private static boolean changed(Section section, Draft draft) {
    Details live = draft.listing().details();
    return !draft.isNew() && !Shown.of(section, live).equals(Shown.of(section, draft.details()));
  }
}
