package localoffer.rounds;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localoffer.content.Library;
import localoffer.content.Term;
import localoffer.listing.sheet.Formulas;
import localoffer.rounds.programme.Asked;
import localoffer.rounds.programme.Entry;
import localoffer.rounds.programme.Rounds;
import localoffer.web.Html;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How fresh the directory is, and what the rolling programme achieves. */
public final class RoundsPage {

  public static final String PATH = "/staff/rounds";

  /** Every service as a file for a spreadsheet. */
  public static final String CSV_PATH = PATH + ".csv";

  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("council", "The council");
    KINDS.put("nhs", "The NHS");
    KINDS.put("school", "Schools");
    KINDS.put("college", "Colleges");
    KINDS.put("charity", "Charities");
    KINDS.put("community", "Community groups");
    KINDS.put("company", "Companies");
    KINDS.put("national", "National organisations");
  }

  private final Html html;
  private final Library library;
  private final Rounds rounds;

  public RoundsPage(Html html, Library library, Rounds rounds) {
    this.html = html;
    this.library = library;
    this.rounds = rounds;
  }

  public void show(Context ctx) {
    List<Entry> entries = rounds.entries();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("all", Tally.all(entries));
    model.put("topics", Tally.by(RoundsPage::topic, topics(), entries));
    model.put("kinds", Tally.by(RoundsPage::kind, KINDS, entries));
    model.put("months", rounds.achieved());
    model.put("told", entries.stream().filter(Entry::isTold).count());
    model.put(
        "nobody",
        entries.stream()
            .filter(each -> !each.reached())
            .map(each -> each.listing().provider().id())
            .distinct()
            .count());
    html.answer(ctx, "rounds/rounds", model);
  }

  private Map<String, String> topics() {
    Map<String, String> topics = new LinkedHashMap<>();
    for (Term topic : library.contents().taxonomy().topics().all()) {
      topics.put(topic.id(), topic.name());
    }
    return topics;
  }

  private static String topic(Entry entry) {
    String topic = entry.listing().topic();
    return topic == null ? "Without a topic" : topic;
  }

  private static String kind(Entry entry) {
    return entry.listing().provider().kind().word();
  }

  public void download(Context ctx) {
    ctx.header("Content-Disposition", "attachment; filename=\"services-and-checks.csv\"");
    ctx.contentType("text/csv; charset=utf-8").result(csv(rounds.entries()));
  }

  private static String csv(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
      csv.printRecord(
          "service",
          "organisation",
          "kind",
          "topic",
          "checked on",
          "due on",
          "standing",
          "asked on",
          "reminders",
          "answer",
          "somebody to ask");
      for (Entry each : entries) {
        csv.printRecord(row(each).stream().map(Formulas::neutralised));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> row(Entry entry) {
    Asked asked = entry.asked();
    return List.of(
        entry.listing().name(),
        entry.listing().provider().name(),
        kind(entry),
        topic(entry),
        entry.listing().last() == null ? "" : entry.listing().last().on().toString(),
        entry.due().toString(),
        entry.standing().words(),
        asked == null ? "" : asked.openedOn().toString(),
        asked == null ? "" : Integer.toString(asked.reminders()),
        entry.answer(),
        entry.reached() ? "yes" : "no");
  }
}
