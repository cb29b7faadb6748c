package localoffer.feedback.showing;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.content.Library;
import localoffer.content.Terms;
import localoffer.place.Days;
import localoffer.web.Html;
import org.jspecify.annotations.Nullable;

/** What families said and what we did, the last first, all of it or about one topic. */
public final class YouSaidWeDidPage {

  public static final String PATH = "/you-said-we-did";

  private static final int A_PAGE = 20;

  private final Html html;
  private final Library library;
  private final Published published;
  private final Clock clock;

  public YouSaidWeDidPage(Html html, Library library, Published published, Clock clock) {
    this.html = html;
    this.library = library;
    this.published = published;
    this.clock = clock;
  }

  /** A topic to choose, with how many there are about it. */
  public record Topic(String name, String href, int count, boolean isHere) {}

  public void show(Context ctx) {
    Terms topics = library.contents().taxonomy().topics();
    String topic = Objects.requireNonNullElse(ctx.queryParam("topic"), "");
    if (!topic.isEmpty() && !topics.has(topic)) {
      throw new NotFoundResponse();
    }
    List<Told> all =
        published.all().stream()
            .filter(told -> topic.isEmpty() || told.topic().equals(topic))
            .toList();
    int last = Math.max(1, (all.size() + A_PAGE - 1) / A_PAGE);
    int number = number(ctx.queryParam("page"), last);
    Map<String, Object> model = new HashMap<>();
    model.put("items", all.subList((number - 1) * A_PAGE, Math.min(all.size(), number * A_PAGE)));
    model.put("topicName", topic.isEmpty() ? "" : topics.name(topic));
    model.put("topics", topics(topics, topic));
    model.put("figures", published.figures());
    model.put("years", published.years(Days.today(clock)));
    model.put("number", number);
    model.put("last", last);
    model.put("before", number > 1 ? href(topic, number - 1) : null);
    model.put("after", number < last ? href(topic, number + 1) : null);
    html.answer(ctx, "feedback/you-said-we-did", model);
  }

  private List<Topic> topics(Terms topics, String here) {
    return topics.all().stream()
        .map(
            term ->
                new Topic(
                    term.name(), href(term.id(), 1), count(term.id()), term.id().equals(here)))
        .filter(topic -> topic.count() > 0)
        .toList();
  }

  private int count(String topic) {
    return (int) published.all().stream().filter(told -> told.topic().equals(topic)).count();
  }

  private static String href(String topic, int page) {
    String asked = topic.isEmpty() ? "" : "topic=" + topic;
    String more = page == 1 ? "" : (asked.isEmpty() ? "" : "&") + "page=" + page;
    return (asked + more).isEmpty() ? PATH : PATH + "?" + asked + more;
  }

  /** A page that there is. */
  private static int number(@Nullable String asked, int last) {
    return asked == null || !asked.matches("[1-9]\\d{0,5}")
        ? 1
        : Math.min(last, Integer.parseInt(asked));
  }
}
