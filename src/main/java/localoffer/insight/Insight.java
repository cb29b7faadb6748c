package localoffer.insight;

import java.util.List;
import localoffer.insight.chart.Chart;
import localoffer.insight.counting.Use;
import localoffer.insight.figure.CommentFigures.Reply;
import localoffer.insight.figure.KeyFigure;
import localoffer.insight.figure.KeyFigure.Part;
import localoffer.insight.figure.Period;
import localoffer.insight.figure.SearchFigures.Total;
import localoffer.insight.figure.Sources;

/** All figures of a period: the few that matter most, and every chart. */
public final class Insight {

  private final Sources sources;
  private final Period period;

  public Insight(Sources sources, Period period) {
    this.sources = sources;
    this.period = period;
  }

  /** Every chart, in groups. */
  public List<Group> groups() {
    CommentCharts comments = new CommentCharts(sources, period);
    return List.of(
        new UseCharts(sources, period).group(),
        new SearchCharts(sources.searches(), period).group(),
        comments.opinions(),
        comments.comments(),
        new EntryCharts(sources, period).group());
  }

  /** What the Board looks at first, each with its change since the period before. */
  public List<KeyFigure> keyFigures() {
    Period before = period.before();
    EntryCharts entries = new EntryCharts(sources, period);
    return List.of(
        KeyFigure.count("Pages seen", seen(period), seen(before)),
        KeyFigure.count(
            "Searches",
            sources.searches().total(period).asked(),
            sources.searches().total(before).asked()),
        KeyFigure.share("Searches with a good answer", answered(period), answered(before)),
        KeyFigure.share("Said that a page was useful", useful(period), useful(before)),
        KeyFigure.count("Comments", comments(period), comments(before)),
        KeyFigure.count(
            "Answers published",
            sources.comments().replies(period).size(),
            sources.comments().replies(before).size()),
        KeyFigure.share("Answers that changed something", changed(period), changed(before)),
        KeyFigure.count(
            "Services checked",
            sources.entries().checked(period),
            sources.entries().checked(before)),
        new KeyFigure(
            "Services that are fresh", entries.freshPart().percent() + "%", "as of today"));
  }

  /** What families searched for and did not find. */
  public Chart gaps() {
    return new SearchCharts(sources.searches(), period).gaps();
  }

  /** How often each pathway was seen. */
  public Chart pathways() {
    return new UseCharts(sources, period).pathways();
  }

  /** What comments are about. */
  public Chart topics() {
    return new CommentCharts(sources, period).topics();
  }

  /** How far comments have come. */
  public Chart stages() {
    return new CommentCharts(sources, period).stages();
  }

  /** How services stand. */
  public Chart freshness() {
    return new EntryCharts(sources, period).fresh();
  }

  /** What meets each item of the law. */
  public Chart coverage() {
    return new EntryCharts(sources, period).coverage();
  }

  private long seen(Period when) {
    return sources.visits().get().byUse(when.from(), when.to()).getOrDefault(Use.VIEW, 0L);
  }

  private Part answered(Period when) {
    Total total = sources.searches().total(when);
    return new Part(total.wellAnswered(), total.asked());
  }

  private Part useful(Period when) {
    return CommentCharts.useful(sources.comments().opinions(when));
  }

  private Part changed(Period when) {
    List<Reply> replies = sources.comments().replies(when);
    return new Part(replies.stream().filter(Reply::changed).count(), replies.size());
  }

  private long comments(Period when) {
    return sources.comments().topics(when).stream().mapToLong(topic -> topic.count()).sum();
  }
}
