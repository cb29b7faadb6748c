package localoffer.review.audit;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import localoffer.account.Accounts;
import localoffer.database.Audit;
import localoffer.listing.Listings;
import localoffer.listing.sheet.Formulas;
import localoffer.place.Days;
import localoffer.review.audit.AuditStore.Found;
import localoffer.web.Html;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Everything that changed anything, by whom, to be searched and taken away. */
public final class AuditPage {

  public static final String PATH = "/staff/audit";

  /** What was searched for, as a file for a spreadsheet. */
  public static final String CSV_PATH = PATH + ".csv";

  private static final int A_PAGE = 50;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.UK).withZone(Days.HERE);

  private final Html html;
  private final AuditStore store;
  private final Accounts accounts;
  private final Listings listings;

  public AuditPage(Html html, AuditStore store, Accounts accounts, Listings listings) {
    this.html = html;
    this.store = store;
    this.accounts = accounts;
    this.listings = listings;
  }

  /** One row as it is shown; {@code role} and {@code name} are blank when not known. */
  public record Line(
      long number, String at, Audit.Entry entry, String role, String name, String actorHref) {}

  public void show(Context ctx) {
    AuditForm form = AuditForm.of(ctx::queryParam);
    AuditSearch search = form.search(listings);
    long count = store.count(search);
    long last = Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    long page = page(ctx.queryParam("page"), last);
    Names names = new Names(accounts, listings);
    Map<String, Object> model = new HashMap<>();
    model.put("form", form);
    model.put("problem", form.problem());
    model.put("actions", store.actions());
    model.put("count", count);
    model.put(
        "lines",
        store.find(search, A_PAGE, (page - 1) * A_PAGE).stream()
            .map(found -> line(found, names))
            .toList());
    model.put("page", page);
    model.put("last", last);
    model.put("before", page > 1 ? PATH + form.query(page - 1) : null);
    model.put("after", page < last ? PATH + form.query(page + 1) : null);
    model.put("broken", store.firstBreak().orElse(""));
    html.answer(ctx, "review/audit", model);
  }

  private static long page(@Nullable String typed, long last) {
    boolean number = typed != null && typed.matches("[1-9][0-9]{0,8}");
    return number ? Math.min(last, Long.parseLong(typed)) : 1;
  }

  private static Line line(Found found, Names names) {
    Audit.Entry entry = found.entry();
    return new Line(
        found.number(),
        TIME.format(entry.at()),
        entry,
        names.role(entry.actor()),
        names.subject(entry.subject()),
        PATH + new AuditForm(entry.actor(), "", "", "", "").query());
  }

  /** Writes row by row: the trail grows for ever. */
  public void download(Context ctx) throws IOException {
    ctx.header("Content-Disposition", "attachment; filename=\"audit.csv\"");
    ctx.contentType("text/csv; charset=utf-8");
    AuditSearch search = AuditForm.of(ctx::queryParam).search(listings);
    Names names = new Names(accounts, listings);
    Writer writer = new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8);
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL);
    print(csv, List.of("number", "when", "who", "role", "did", "to", "which is called", "with"));
    store.each(search, found -> print(csv, cells(found, names)));
    csv.flush();
  }

  private static List<String> cells(Found found, Names names) {
    Audit.Entry entry = found.entry();
    return Stream.of(
            Long.toString(found.number()),
            entry.at().toString(),
            entry.actor(),
            names.role(entry.actor()),
            entry.action(),
            entry.subject(),
            names.subject(entry.subject()),
            entry.detail())
        .map(Formulas::neutralised)
        .toList();
  }

  private static void print(CSVPrinter csv, List<String> cells) {
    try {
      csv.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
