package localoffer.insight.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.insight.Insight;
import localoffer.insight.chart.Chart;
import localoffer.insight.figure.CommentFigures.Reply;
import localoffer.insight.figure.EntryFigures.Count;
import localoffer.insight.figure.KeyFigure;
import localoffer.insight.figure.Numbers;
import localoffer.insight.figure.Period;
import localoffer.insight.figure.Sources;
import localoffer.insight.plan.ActionPlan;
import localoffer.insight.plan.Rating;

/**
 * Everything in one report.
 *
 * @param figures the key figures with their changes
 * @param said what comments are about, and how far they have come
 * @param replies what families said and what was done
 * @param late what is late, a sentence each
 * @param sought what was searched for and not found
 * @param offer pathways, freshness and what the law asks for
 */
public record BoardReport(
    Period period,
    List<KeyFigure> figures,
    List<Chart> said,
    List<Reply> replies,
    List<String> late,
    Chart sought,
    List<Chart> offer) {

  /** With so many answers a report is long enough; all of them are on the site. */
  static final int MOST_REPLIES = 12;

  static BoardReport of(Sources sources, Period period, Optional<ActionPlan> plan) {
    Insight insight = new Insight(sources, period);
    return new BoardReport(
        period,
        insight.keyFigures(),
        List.of(insight.topics(), insight.stages()),
        sources.comments().replies(period).stream().limit(MOST_REPLIES).toList(),
        late(sources, plan),
        insight.gaps(),
        List.of(insight.pathways(), insight.freshness(), insight.coverage()));
  }

  private static List<String> late(Sources sources, Optional<ActionPlan> plan) {
    List<String> late = new ArrayList<>();
    long comments = sources.comments().late();
    if (comments > 0) {
      late.add(
          Numbers.of(comments, "comment waits", "comments wait")
              + " longer for an answer than promised.");
    }
    for (Count standing : sources.entries().standings()) {
      if (standing.words().toLowerCase(Locale.ROOT).contains("late") && standing.services() > 0) {
        late.add(
            "%s: %s."
                .formatted(
                    Numbers.of(standing.services(), "service", "services"), standing.words()));
      }
    }
    plan.ifPresent(it -> promises(it, late));
    return late;
  }

  private static void promises(ActionPlan plan, List<String> late) {
    for (ActionPlan.Action action : plan.actions()) {
      if (action.rating() == Rating.RED || action.rating() == Rating.AMBER) {
        late.add(
            "Promise %s is %s: %s".formatted(action.id(), action.rating().text(), action.what()));
      }
    }
  }
}
