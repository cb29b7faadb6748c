package localoffer.insight.plan;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.insight.plan.ActionPlan.Action;
import localoffer.insight.plan.ActionPlan.Area;
import localoffer.web.Html;

/** What the partnership promised and how far it has come, by area and colour. */
public final class ActionPlanPage {

  public static final String PATH = "/action-plan";

  private final Html html;
  private final ActionPlans plans;

  public ActionPlanPage(Html html, ActionPlans plans) {
    this.html = html;
    this.plans = plans;
  }

  /** A colour with how many actions have it. */
  public record Count(Rating rating, long actions) {}

  /** An area with those of its actions that are shown. */
  public record Shown(Area area, List<Action> actions) {}

  /** One of a list of choices. */
  public record Choice(String value, String text) {}

  public void show(Context ctx) {
    ActionPlan plan = plans.now().orElseThrow(NotFoundResponse::new);
    Optional<Rating> rating = Rating.of(ctx.queryParam("rating"));
    String wanted = Objects.requireNonNullElse(ctx.queryParam("area"), "");
    boolean known = plan.areas().stream().anyMatch(area -> area.id().equals(wanted));
    List<Shown> shown = shown(plan, known ? wanted : "", rating);
    Map<String, Object> model = new HashMap<>();
    model.put("plan", plan);
    model.put("counts", counts(plan));
    model.put("shown", shown);
    model.put("number", shown.stream().mapToInt(area -> area.actions().size()).sum());
    model.put("area", known ? wanted : "");
    model.put("rating", rating.map(Rating::word).orElse(""));
    model.put("areas", areas(plan));
    model.put("ratings", ratings());
    html.answer(ctx, "insight/action-plan", model);
  }

  private static List<Choice> areas(ActionPlan plan) {
    return plan.areas().stream().map(area -> new Choice(area.id(), area.name())).toList();
  }

  private static List<Choice> ratings() {
    return Arrays.stream(Rating.values()).map(it -> new Choice(it.word(), it.text())).toList();
  }

  private static List<Count> counts(ActionPlan plan) {
    return Arrays.stream(Rating.values())
        .map(
            rating ->
                new Count(
                    rating, plan.actions().stream().filter(it -> it.rating() == rating).count()))
        .toList();
  }

  private static List<Shown> shown(ActionPlan plan, String wanted, Optional<Rating> rating) {
    List<Shown> shown = new ArrayList<>();
    for (Area area : plan.areas()) {
      List<Action> actions =
          plan.actions().stream()
              .filter(it -> it.area().equals(area.id()))
              .filter(_ -> wanted.isEmpty() || wanted.equals(area.id()))
              .filter(it -> rating.isEmpty() || rating.get() == it.rating())
              .toList();
      if (!actions.isEmpty()) {
        shown.add(new Shown(area, actions));
      }
    }
    return shown;
  }
}
