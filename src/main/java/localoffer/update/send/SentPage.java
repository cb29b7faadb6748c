package localoffer.update.send;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Objects;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Kind;
import localoffer.place.Days;
import localoffer.update.Desk;
import localoffer.update.edit.Draft;
import localoffer.update.edit.Drafts;

/** What was sent, its reference, what happens next, and a way to take it back. */
public final class SentPage {

  public static final String PATH = "/update/listings/{id}/sent";

  private final Desk desk;
  private final Drafts drafts;

  public SentPage(Desk desk) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
  }

  /** When nothing waits for an officer any more, there is nothing to say here. */
  public void show(Context ctx) {
    Draft draft =
        drafts.of(desk.gate().member(ctx), ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    if (!draft.waits()) {
      ctx.redirect("/update", HttpStatus.SEE_OTHER);
      return;
    }
    Change change = draft.change().orElseThrow();
    desk.html()
        .answer(
            ctx,
            "update/sent",
            Map.of(
                "csrf", desk.gate().forms(ctx).token(),
                "draft", draft,
                "reference", Objects.requireNonNullElse(change.reference(), ""),
                "sent",
                    Days.inWords(Objects.requireNonNullElse(change.sentAt(), change.updatedAt())),
                "closing", change.kind() == Kind.CLOSE));
  }
}
