package localoffer.bulk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import localoffer.account.Member;
import localoffer.account.signin.Gate;
import localoffer.bulk.Line.Kind;
import localoffer.listing.Listings;
import localoffer.listing.change.Changes;
import localoffer.web.Html;

/** What a member's file would change, row by row; nothing is sent before they say so. */
public final class BulkCheckPage {

  public static final String PATH = BulkPage.PATH + "/{file}";

  private final Html html;
  private final Gate gate;
  private final Listings listings;
  private final Changes changes;
  private final BulkFiles files;

  public BulkCheckPage(Html html, Gate gate, Listings listings, Changes changes, BulkFiles files) {
    this.html = html;
    this.gate = gate;
    this.listings = listings;
    this.changes = changes;
    this.files = files;
  }

  public void show(Context ctx) {
    answer(ctx, run(ctx), "");
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    DryRun run = run(ctx);
    Choosing choosing = Choosing.of(run, ctx.formParams("row"));
    if (!choosing.problem().isEmpty()) {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), run, choosing.problem());
      return;
    }
    int written = files.write(run, choosing.rows(), desk(ctx));
    String done = "?written=" + written;
    DryRun left = run(ctx);
    if (left.isRight() && left.of(Kind.CHANGED).isEmpty()) {
      files.drop(member(ctx).id(), ctx.pathParam("file"));
      ctx.redirect(BulkPage.PATH + done, HttpStatus.SEE_OTHER);
    } else {
      ctx.redirect(ctx.path() + done, HttpStatus.SEE_OTHER);
    }
  }

  private void answer(Context ctx, DryRun run, String problem) {
    Map<String, Object> model = new HashMap<>(Shown.of(run, problem));
    model.put("csrf", gate.forms(ctx).token());
    model.put("written", Shown.written(ctx.queryParam("written")));
    html.answer(ctx, "bulk/bulk-check", model);
  }

  private DryRun run(Context ctx) {
    return files
        .look(member(ctx).id(), ctx.pathParam("file"), desk(ctx))
        .orElseThrow(NotFoundResponse::new);
  }

  private Desk desk(Context ctx) {
    return new ProviderDesk(member(ctx), listings, changes);
  }

  private Member member(Context ctx) {
    return gate.member(ctx);
  }
}
