package localoffer.bulk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.account.Member;
import localoffer.account.signin.Gate;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.sheet.Bounds;
import localoffer.listing.sheet.ListingSheet.Audience;
import localoffer.listing.sheet.Unreadable;
import localoffer.web.Html;
import localoffer.web.guard.Multipart;

/** Where a member takes all their services away as a file, and brings it back changed. */
public final class BulkPage {

  public static final String PATH = "/update/bulk";

  /** All their services for a spreadsheet. */
  public static final String CSV_PATH = PATH + "/services.csv";

  private final Html html;
  private final Gate gate;
  private final Listings listings;
  private final BulkFiles files;

  public BulkPage(Html html, Gate gate, Listings listings, BulkFiles files) {
    this.html = html;
    this.gate = gate;
    this.listings = listings;
    this.files = files;
  }

  public void show(Context ctx) {
    answer(ctx, "");
  }

  private void answer(Context ctx, String problem) {
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", gate.forms(ctx).token());
    model.put("count", listings.of(gate.member(ctx).providers()).size());
    model.put("most", Bounds.ROWS);
    model.put("written", Shown.written(ctx.queryParam("written")));
    model.put("problem", problem);
    html.answer(ctx, "bulk/bulk", model);
  }

  public void download(Context ctx) throws IOException {
    List<Listing> own =
        listings.of(gate.member(ctx).providers()).stream().limit(Bounds.ROWS).toList();
    ctx.header("Content-Disposition", "attachment; filename=\"our-services.csv\"");
    ctx.contentType("text/csv; charset=utf-8");
    files.sheet().writeCsv(own, Audience.PROVIDERS, ctx.outputStream());
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Member member = gate.member(ctx);
    try {
      String token =
          Multipart.file(ctx, "file", Bounds.BYTES)
              .map(file -> files.take(member.id(), file))
              .orElseThrow(() -> new Unreadable("Choose a file"));
      ctx.redirect(PATH + "/" + token, HttpStatus.SEE_OTHER);
    } catch (Unreadable e) {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), e.advice());
    }
  }
}
