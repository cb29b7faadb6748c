package localoffer.bulk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.bulk.Line.Kind;
import localoffer.listing.Listing;
import localoffer.web.Html;
import org.jspecify.annotations.Nullable;

/** What an officer's file would change, row by row; nothing is written before they say so. */
public final class StaffBulkCheckPage {

  static final String FILES = StaffBulkPage.PATH + "/files/";

  public static final String PATH = FILES + "{file}";

  private static final int LONGEST_REASON = 500;

  private final Html html;
  private final Gate gate;
  private final StaffBulkPage.Holdings holdings;

  public StaffBulkCheckPage(Html html, Gate gate, StaffBulkPage.Holdings holdings) {
    this.html = html;
    this.gate = gate;
    this.holdings = holdings;
  }

  public void show(Context ctx) {
    answer(ctx, run(ctx), "");
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    DryRun run = run(ctx);
    Choosing choosing = Choosing.of(run, ctx.formParams("row"));
    List<Listing> takenAway = takenAway(run, choosing);
    String reason = reason(ctx.formParam("reason"));
    String problem = choosing.problem();
    if (problem.isEmpty() && !takenAway.isEmpty() && reason.isEmpty()) {
      problem = "Say why these services are to be taken away, in 500 letters or fewer";
    }
    if (!problem.isEmpty()) {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), run, problem);
      return;
    }
    int written = holdings.files().write(run, choosing.rows(), desk(ctx));
    if (!takenAway.isEmpty()) {
      holdings.removals().ask(takenAway, reason, gate.officer(ctx).id());
    }
    String done = "?written=" + written + "&asked=" + takenAway.size();
    DryRun left = run(ctx);
    if (left.isRight() && left.of(Kind.CHANGED).isEmpty()) {
      holdings.files().drop(gate.officer(ctx).id(), ctx.pathParam("file"));
      ctx.redirect(StaffBulkPage.PATH + done, HttpStatus.SEE_OTHER);
    } else {
      ctx.redirect(ctx.path() + done, HttpStatus.SEE_OTHER);
    }
  }

  private static List<Listing> takenAway(DryRun run, Choosing choosing) {
    return BulkFiles.chosen(run, Kind.TAKEN_AWAY, choosing.rows()).stream()
        .flatMap(line -> line.here().stream())
        .toList();
  }

  private static String reason(@Nullable String typed) {
    String reason = typed == null ? "" : typed.strip();
    return reason.length() <= LONGEST_REASON ? reason : "";
  }

  private void answer(Context ctx, DryRun run, String problem) {
    Map<String, Object> model = new HashMap<>(Shown.of(run, problem));
    model.put("csrf", gate.forms(ctx).token());
    model.put("written", Shown.written(ctx.queryParam("written")));
    model.put("asked", Shown.written(ctx.queryParam("asked")));
    String reason = ctx.formParam("reason");
    model.put("reason", reason == null ? "" : reason);
    html.answer(ctx, "bulk/staff-bulk-check", model);
  }

  private DryRun run(Context ctx) {
    return holdings
        .files()
        .look(gate.officer(ctx).id(), ctx.pathParam("file"), desk(ctx))
        .orElseThrow(NotFoundResponse::new);
  }

  private Desk desk(Context ctx) {
    return new OfficerDesk(gate.officer(ctx), holdings.listings(), holdings.removals());
  }
}
