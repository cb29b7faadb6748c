package localoffer.insight.plan;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import localoffer.content.ContentException;
import localoffer.content.Yaml;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/**
 * What was promised, area by area, and how far each action has come.
 *
 * @param source the document that it comes from
 * @param note what a reader should know about the ratings, if anything
 */
public record ActionPlan(
    String title, String source, @Nullable String note, List<Area> areas, List<Action> actions) {

  public ActionPlan {
    areas = List.copyOf(areas);
    actions = List.copyOf(actions);
  }

  /** Actions that belong together. */
  public record Area(String id, String name) {}

  /**
   * One thing that was promised.
   *
   * @param id its number in the source; what stands before the point is the id of its area
   * @param lead the role or team that sees to it, never a name
   * @param dueWords in place of a month, where there is none
   */
  public record Action(
      String id,
      String what,
      String lead,
      @Nullable YearMonth due,
      @Nullable String dueWords,
      List<Step> history) {

    public Action {
      history =
          history == null
              ? List.of()
              : history.stream().sorted(Comparator.comparing(Step::on).reversed()).toList();
    }

    public String area() {
      return id.replaceFirst("\\..*", "");
    }

    /** What the newest line with a colour says. */
    public Rating rating() {
      return history.stream()
          .map(Step::rating)
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(Rating.NONE);
    }

    /** Such as "By October 2022". */
    public String dueInWords() {
      return due == null
          ? Objects.requireNonNullElse(dueWords, "Not said")
          : "By " + Days.month(due.atDay(1));
    }
  }

  /** What happened in a month, and the colour that it was given then, if any. */
  public record Step(YearMonth on, @Nullable Rating rating, String said) {

    public String onInWords() {
      return Days.month(on.atDay(1));
    }
  }

  /**
   * Reads it.
   *
   * @throws ContentException when it cannot be used
   */
  static ActionPlan read(Path file) {
    ActionPlan plan = Yaml.read(file, ActionPlan.class);
    List<String> areas = plan.areas.stream().map(Area::id).toList();
    for (Action action : plan.actions) {
      if (!areas.contains(action.area())) {
        throw new ContentException(file, "action " + action.id() + " belongs to no area");
      }
    }
    return plan;
  }
}
