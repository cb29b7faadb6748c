package localoffer.review.report;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import localoffer.content.Article;
import localoffer.content.Library;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.sheet.Formulas;
import localoffer.web.Html;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What services do not say yet, and which pages have no Easy Read version. */
public final class ReportsPage {

  public static final String PATH = "/staff/reports";

  /** The same for a spreadsheet, a service in each row. */
  public static final String CSV_PATH = PATH + ".csv";

  private final Html html;
  private final Library library;
  private final Listings listings;

  public ReportsPage(Html html, Library library, Listings listings) {
    this.html = html;
    this.library = library;
    this.listings = listings;
  }

  /** How many services lack something. */
  public record Count(Lack lack, long services) {}

  public void show(Context ctx) {
    List<Listing> published = listings.published();
    Optional<Lack> chosen = Optional.ofNullable(ctx.queryParam("lack")).flatMap(Lack::of);
    Map<String, Object> model = new HashMap<>();
    model.put("services", published.size());
    model.put("counts", counts(published));
    model.put("chosen", chosen.orElse(null));
    model.put(
        "lacking",
        chosen.map(lack -> published.stream().filter(lack::isOf).toList()).orElse(List.of()));
    List<Article> articles = library.contents().articles();
    model.put("pages", articles.size());
    model.put("hard", articles.stream().filter(page -> page.easyRead() == null).toList());
    html.answer(ctx, "review/reports", model);
  }

  private static List<Count> counts(List<Listing> published) {
    return Lack.ALL.stream()
        .map(lack -> new Count(lack, published.stream().filter(lack::isOf).count()))
        .toList();
  }

  public void download(Context ctx) throws IOException {
    ctx.header("Content-Disposition", "attachment; filename=\"what-is-missing.csv\"");
    ctx.contentType("text/csv; charset=utf-8");
    Writer writer = new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8);
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL);
    csv.printRecord("service", "organisation", "address", "what is missing");
    for (Listing listing : listings.published()) {
      csv.printRecord(
          Formulas.neutralised(listing.details().name()),
          Formulas.neutralised(listing.provider().name()),
          listing.href(),
          Lack.ALL.stream()
              .filter(lack -> lack.isOf(listing))
              .map(Lack::words)
              .collect(Collectors.joining("; ")));
    }
    csv.flush();
  }
}
