package localoffer.membership.joining;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.place.Days;
import localoffer.web.Html;

/** What waits for an officer: who asks to keep which organisation's entries, the oldest first. */
public final class RequestsPage {

  public static final String PATH = "/staff/requests";

  private final Html html;
  private final JoinRequests requests;

  public RequestsPage(Html html, JoinRequests requests) {
    this.html = html;
    this.requests = requests;
  }

  /** A request in the list. */
  public record Line(JoinRequest request, String sent) {}

  public void show(Context ctx) {
    List<Line> lines =
        requests.waiting().stream()
            .map(each -> new Line(each, day(Objects.requireNonNull(each.sentAt()))))
            .toList();
    String done = Objects.requireNonNullElse(ctx.queryParam("done"), "");
    html.answer(ctx, "membership/requests", Map.of("lines", lines, "done", known(done)));
  }

  static String day(Instant time) {
    return Days.inWords(time);
  }

  /** Only what this site says of itself. */
  private static String known(String done) {
    return List.of("approved", "back", "rejected").contains(done) ? done : "";
  }
}
