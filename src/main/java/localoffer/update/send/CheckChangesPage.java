package localoffer.update.send;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.account.Member;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.change.Change;
import localoffer.listing.change.Difference;
import localoffer.listing.change.FieldChange;
import localoffer.listing.change.SavedMeanwhile;
import localoffer.update.Desk;
import localoffer.update.edit.Draft;
import localoffer.update.edit.Drafts;
import localoffer.update.reading.PlainWords;
import localoffer.update.section.Box;
import localoffer.update.section.Shown;

/** The last look before sending: what changed, what is missing, how hard it is to read. */
public final class CheckChangesPage {

  public static final String PATH = "/update/listings/{id}/check";

  private static final int LONGEST_NOTE = 1_000;

  private final Desk desk;
  private final Drafts drafts;
  private final PlainWords plain;

  public CheckChangesPage(Desk desk, PlainWords plain) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
    this.plain = plain;
  }

  /** A field that changed, and where it is changed again. */
  public record Changed(FieldChange change, String href) {}

  /** A section of a service that families never saw, with its answers. */
  public record Filled(String title, String href, List<Shown> answers) {}

  public void show(Context ctx) {
    Draft draft = draft(ctx);
    if (draft.waits()) {
      ctx.redirect(draft.base() + "/sent", HttpStatus.SEE_OTHER);
    } else {
      answer(ctx, draft, "", List.of());
    }
  }

  /** Sends it; what is wrong is said first, and whoever came before is shown beside. */
  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Draft draft = draft(ctx);
    String note = Optional.ofNullable(ctx.formParam("note")).orElse("").strip();
    List<Box.Slip> slips = slips(draft, note);
    if (draft.waits() || draft.change().isEmpty()) {
      ctx.redirect(draft.base() + (draft.waits() ? "/sent" : "/check"), HttpStatus.SEE_OTHER);
    } else if (!slips.isEmpty()) {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), draft, note, slips);
    } else {
      send(ctx, draft, draft.change().get(), note);
    }
  }

  private void send(Context ctx, Draft draft, Change change, String note) {
    Member member = desk.gate().member(ctx);
    if (!Long.toString(change.version()).equals(ctx.formParam("version"))) {
      stale(ctx, draft, note);
      return;
    }
    try {
      desk.changes().send(change, note.isEmpty() ? null : note, Desk.author(member));
      ctx.redirect(draft.base() + "/sent", HttpStatus.SEE_OTHER);
    } catch (SavedMeanwhile meanwhile) {
      stale(ctx, draft(ctx), note);
    } catch (ChangedMeanwhile meanwhile) {
      ctx.redirect(draft.base() + "/merge", HttpStatus.SEE_OTHER);
    }
  }

  /** Somebody wrote on in the same draft: nothing is sent that its sender has not seen. */
  private void stale(Context ctx, Draft draft, String note) {
    List<Box.Slip> slips =
        List.of(
            new Box.Slip(
                "Somebody in your organisation changed this. Look at it again, then send it",
                "#changes"));
    answer(ctx.status(HttpStatus.CONFLICT), draft, note, slips);
  }

  private Draft draft(Context ctx) {
    return drafts
        .of(desk.gate().member(ctx), ctx.pathParam("id"))
        .orElseThrow(NotFoundResponse::new);
  }

  private List<Box.Slip> slips(Draft draft, String note) {
    List<Box.Slip> slips = Missing.in(draft, desk);
    return note.length() <= LONGEST_NOTE
        ? slips
        : List.of(new Box.Slip("Write 1000 letters or fewer to the council", "#note"));
  }

  private void answer(Context ctx, Draft draft, String note, List<Box.Slip> errors) {
    long version = draft.change().map(Change::version).orElse(0L);
    desk.html()
        .answer(
            ctx,
            "update/check-changes",
            Map.of(
                "csrf",
                desk.gate().forms(ctx).token(),
                "draft",
                draft,
                "version",
                version,
                "changes",
                draft.isNew() ? List.of() : changes(draft),
                "filled",
                draft.isNew() ? filled(draft) : List.of(),
                "missing",
                Missing.in(draft, desk),
                "hard",
                HardAnswers.in(draft, desk, plain),
                "errors",
                errors,
                "note",
                note));
  }

  private List<Changed> changes(Draft draft) {
    return Difference.between(draft.listing().details(), draft.details(), desk.taxonomy()).stream()
        .map(change -> new Changed(change, Missing.href(change.field(), draft, desk)))
        .toList();
  }

  private List<Filled> filled(Draft draft) {
    return desk.sections().of(draft.listing().provider().kind()).stream()
        .map(
            section ->
                new Filled(
                    section.title(),
                    draft.base() + "/edit/" + section.id(),
                    Shown.of(section, draft.details()).stream()
                        .filter(shown -> !shown.isEmpty())
                        .toList()))
        .toList();
  }
}
