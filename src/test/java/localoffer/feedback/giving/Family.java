package localoffer.feedback.giving;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import localoffer.Officers;
import localoffer.StandingClock;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A family at home, with a network address of its own, which fills in forms as a browser does. */
final class Family {

  private static final AtomicInteger HOMES = new AtomicInteger();

  static final StandingClock CLOCK = new StandingClock("2026-11-23T09:00:00Z");
  static final World WORLD = World.open(Map.of(), CLOCK);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(WORLD::close));
  }

  private final String address = "10.1.1." + HOMES.incrementAndGet();
  private HttpResponse<String> answer;

  private Family(HttpResponse<String> answer) {
    this.answer = answer;
  }

  /** A family that has this page open. */
  static Family at(String path) {
    return new Family(WORLD.get(path));
  }

  Document page() {
    return World.read(answer);
  }

  HttpResponse<String> answer() {
    return answer;
  }

  String heading() {
    return page().expectFirst("h1").text();
  }

  /** What stands beside the field that is wrong. */
  String error() {
    return page().select(".govuk-error-message").text();
  }

  /** Fills in the form of the page and sends it; goes where it is sent on to. */
  Family sends(String... fields) {
    answer = send(fields);
    if (answer.statusCode() == 303) {
      answer = WORLD.get(answer.headers().firstValue("Location").orElseThrow());
    }
    return this;
  }

  /** Fills in the form of the page and sends it; the family stays where it is. */
  HttpResponse<String> send(String... fields) {
    FormElement form = (FormElement) page().expectFirst("form[method=post]");
    Map<String, String> all = new LinkedHashMap<>();
    form.formData().forEach(field -> all.put(field.key(), field.value()));
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    String body =
        all.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return WORLD.send(
        WORLD
            .request(form.attr("action"), "X-Forwarded-For", address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Referer", answer.uri().toString())
            .POST(BodyPublishers.ofString(body)));
  }

  /** Takes as long as people take to write. */
  Family waits() {
    CLOCK.pass(Duration.ofSeconds(20));
    return this;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** What is in the database of the world. */
  static List<String> kept(String sql) {
    return Officers.inDatabase(
        WORLD,
        database -> database.read(handle -> handle.createQuery(sql).mapTo(String.class).list()));
  }
}
