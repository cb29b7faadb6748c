package localoffer.update.edit;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import localoffer.update.section.Box;
import localoffer.update.timing.TimingForm;

/** The form of a time as its template shows it: its boxes, and a date in three of them. */
public record TimingView(Box days, Box part, List<Box> hours, Box words, Date date) {

  /** A date as it was typed. */
  public record Date(String day, String month, String year, String error) {}

  static TimingView of(TimingForm form, Map<String, String> problems) {
    Maker maker = new Maker(form, problems);
    String hint = "With am or pm, for example 4pm or 5.30pm. Leave it empty when it varies.";
    return new TimingView(
        maker.box("days", "several", "Which days?", maker.days()),
        maker.box("part", "one", "Which weeks?", maker.weeks()),
        List.of(maker.line("from", "Starts", hint), maker.line("to", "Ends", "")),
        maker.line("words", "When is it?", "For example: most Fridays, ring to ask"),
        new Date(maker.text("day"), maker.text("month"), maker.text("year"), maker.error("day")));
  }

  static List<Box.Slip> slips(Map<String, String> problems) {
    return problems.entrySet().stream()
        .map(problem -> new Box.Slip(problem.getValue(), "#" + problem.getKey()))
        .toList();
  }

  /** Makes boxes of what was typed and what is wrong with it. */
  private record Maker(TimingForm form, Map<String, String> problems) {

    Box line(String name, String label, String hint) {
      return new Box(name, name, "line", label, hint, false, text(name), List.of(), error(name));
    }

    Box box(String name, String kind, String label, List<Box.Option> options) {
      return new Box(name, name, kind, label, "", false, "", options, error(name));
    }

    List<Box.Option> days() {
      return Arrays.stream(DayOfWeek.values()).map(this::day).toList();
    }

    private Box.Option day(DayOfWeek day) {
      String word = day.name().toLowerCase(Locale.ROOT);
      return new Box.Option(
          day == DayOfWeek.MONDAY ? "days" : "days-" + word,
          word,
          day.getDisplayName(TextStyle.FULL, Locale.UK),
          texts("days").contains(word));
    }

    List<Box.Option> weeks() {
      String chosen = text("part").isEmpty() ? "always" : text("part");
      return List.of(
          new Box.Option("part", "always", "All through the year", chosen.equals("always")),
          new Box.Option("part-term", "term", "In term time", chosen.equals("term")),
          new Box.Option(
              "part-holidays", "holidays", "In the school holidays", chosen.equals("holidays")));
    }

    String text(String name) {
      return texts(name).isEmpty() ? "" : texts(name).getFirst();
    }

    String error(String name) {
      return Objects.requireNonNullElse(problems.get(name), "");
    }

    private List<String> texts(String name) {
      return Objects.requireNonNullElse(form.values().get(name), List.of());
    }
  }
}
