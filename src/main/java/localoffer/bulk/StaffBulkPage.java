package localoffer.bulk;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import localoffer.account.signin.Gate;
import localoffer.bulk.removal.Removals;
import localoffer.content.Library;
import localoffer.content.Term;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.listing.sheet.Bounds;
import localoffer.listing.sheet.ListingSheet.Audience;
import localoffer.listing.sheet.Unreadable;
import localoffer.web.Html;
import localoffer.web.guard.Multipart;

/** Where an officer takes services away as a file, and brings it back changed. */
public final class StaffBulkPage {

  public static final String PATH = "/staff/bulk";

  /** The services chosen, for a spreadsheet. */
  public static final String CSV_PATH = PATH + "/services.csv";

  private static final List<Option> STATES =
      List.of(
          new Option("published", "Families see it"),
          new Option("paused", "Closed for now"),
          new Option("draft", "Not yet seen by families"));

  private final Html html;
  private final Gate gate;
  private final Library library;
  private final Listings listings;
  private final BulkFiles files;
  private final Removals removals;

  public StaffBulkPage(Html html, Gate gate, Library library, Holdings holdings) {
    this.html = html;
    this.gate = gate;
    this.library = library;
    listings = holdings.listings();
    files = holdings.files();
    removals = holdings.removals();
  }

  /** What the pages of officers work with. */
  public record Holdings(Listings listings, BulkFiles files, Removals removals) {}

  /** One that can be chosen. */
  public record Option(String value, String text) {}

  public void show(Context ctx) {
    answer(ctx, "");
  }

  private void answer(Context ctx, String problem) {
    Filter filter = filter(ctx);
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", gate.forms(ctx).token());
    model.put("filter", filter);
    model.put("count", filter.in(listings).size());
    model.put("most", Bounds.ROWS);
    model.put("providers", options(listings.providers(), Provider::slug, Provider::name));
    model.put("topics", options(topics(), Term::id, Term::name));
    model.put("states", STATES);
    model.put("removals", removals.waiting());
    model.put("written", Shown.written(ctx.queryParam("written")));
    model.put("asked", Shown.written(ctx.queryParam("asked")));
    model.put("problem", problem);
    html.answer(ctx, "bulk/staff-bulk", model);
  }

  private List<Term> topics() {
    return library.contents().taxonomy().topics().all();
  }

  private static <T> List<Option> options(
      List<T> all, Function<T, String> value, Function<T, String> text) {
    return all.stream().map(each -> new Option(value.apply(each), text.apply(each))).toList();
  }

  private static Filter filter(Context ctx) {
    return Filter.of(ctx.queryParam("provider"), ctx.queryParam("topic"), ctx.queryParam("state"));
  }

  public void download(Context ctx) throws IOException {
    List<Listing> chosen = filter(ctx).in(listings).stream().limit(Bounds.ROWS).toList();
    ctx.header("Content-Disposition", "attachment; filename=\"services.csv\"");
    ctx.contentType("text/csv; charset=utf-8");
    files.sheet().writeCsv(chosen, Audience.OFFICERS, ctx.outputStream());
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    UUID officer = gate.officer(ctx).id();
    try {
      String token =
          Multipart.file(ctx, "file", Bounds.BYTES)
              .map(file -> files.take(officer, file))
              .orElseThrow(() -> new Unreadable("Choose a file"));
      ctx.redirect(StaffBulkCheckPage.FILES + token, HttpStatus.SEE_OTHER);
    } catch (Unreadable e) {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), e.advice());
    }
  }
}
