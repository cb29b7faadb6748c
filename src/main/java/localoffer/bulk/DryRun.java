package localoffer.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import localoffer.bulk.Line.Kind;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.listing.change.Difference;
import localoffer.listing.change.FieldChange;
import localoffer.listing.rules.DetailsRules;
import localoffer.listing.sheet.Row;
import org.jspecify.annotations.Nullable;

/** What a file would do, row by row, with nothing written. */
record DryRun(List<Line> lines) {

  DryRun {
    lines = List.copyOf(lines);
  }

  static DryRun of(List<Row> rows, Desk desk, Taxonomy taxonomy) {
    DetailsRules rules = new DetailsRules(taxonomy);
    Map<UUID, Integer> seen = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Row row : rows) {
      UUID id = row.id();
      Integer before = id == null ? null : seen.putIfAbsent(id, row.number());
      lines.add(
          before == null
              ? new Looking(desk, rules, taxonomy).line(row)
              : wrong(row, null, List.of("This service stands in row " + before + " too.")));
    }
    return new DryRun(lines);
  }

  /** Looks at one row after the other with the same eyes. */
  private record Looking(Desk desk, DetailsRules rules, Taxonomy taxonomy) {

    Line line(Row row) {
      Optional<Listing> found = Optional.ofNullable(row.id()).flatMap(desk::find);
      if (found.isEmpty()) {
        return wrong(row, null, List.of(unknown(row)));
      }
      Listing listing = found.get();
      if (listing.state() == State.ARCHIVED) {
        return wrong(row, listing, List.of("This service was taken away. Bring it back first."));
      }
      return row.takeAway() ? takenAway(row, listing) : changed(row, listing);
    }

    private static String unknown(Row row) {
      return row.id() == null
          ? "There is no id here. A new service is added on its own, not in a file."
          : "The id is not that of a service of yours.";
    }

    private Line takenAway(Row row, Listing listing) {
      Optional<String> refusal = desk.refusalToTakeAway(listing);
      if (refusal.isPresent()) {
        return wrong(row, listing, List.of(refusal.get()));
      }
      Kind kind = row.version() == listing.version() ? Kind.TAKEN_AWAY : Kind.MEANWHILE;
      return line(row, listing, desk.isAskedToGo(listing) ? Kind.SAME : kind, null);
    }

    private Line changed(Row row, Listing listing) {
      Row.Outcome outcome = row.onto(listing.details(), rules);
      if (!outcome.problems().isEmpty()) {
        List<String> problems = new ArrayList<>();
        outcome.problems().forEach((heading, problem) -> problems.add(heading + ": " + problem));
        return wrong(row, listing, problems);
      }
      Details details = outcome.details();
      if (details.equals(listing.details()) || desk.isAsked(listing, details)) {
        return line(row, listing, Kind.SAME, null);
      }
      if (row.version() != listing.version()) {
        return line(row, listing, Kind.MEANWHILE, details);
      }
      return desk.refusal(listing, details)
          .map(why -> wrong(row, listing, List.of(why)))
          .orElseGet(() -> line(row, listing, Kind.CHANGED, details));
    }

    private Line line(Row row, Listing listing, Kind kind, @Nullable Details details) {
      var changes =
          details == null
              ? List.<FieldChange>of()
              : Difference.between(listing.details(), details, taxonomy);
      String name = listing.details().name();
      return new Line(row.number(), name, listing, kind, details, changes, List.of());
    }
  }

  private static Line wrong(Row row, @Nullable Listing listing, List<String> problems) {
    String name = listing == null ? row.name() : listing.details().name();
    return new Line(row.number(), name, listing, Kind.WRONG, null, List.of(), problems);
  }

  List<Line> of(Kind kind) {
    return lines.stream().filter(line -> line.is(kind)).toList();
  }

  /** Whether every row is right: then all of it can be agreed to at once. */
  boolean isRight() {
    return of(Kind.WRONG).isEmpty() && of(Kind.MEANWHILE).isEmpty();
  }
}
