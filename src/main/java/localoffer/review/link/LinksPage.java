package localoffer.review.link;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.place.Days;
import localoffer.review.link.Links.From;
import localoffer.web.Html;

/** Links that lead nowhere, with the pages to put right. */
public final class LinksPage {

  public static final String PATH = "/staff/links";

  private final Html html;
  private final LinkStore store;
  private final Links links;
  private final boolean on;

  /**
   * @param on whether links are asked at all
   */
  public LinksPage(Html html, LinkStore store, Links links, boolean on) {
    this.html = html;
    this.store = store;
    this.links = links;
    this.on = on;
  }

  /** A link that leads nowhere; {@code alive} is the day it last did not, or blank. */
  public record Dead(String href, String checked, String alive, List<From> from) {}

  public void show(Context ctx) {
    Map<String, List<From>> all = links.all();
    Map<String, CheckedLink> checked = store.all();
    Map<String, Object> model = new HashMap<>();
    model.put("on", on);
    model.put("links", all.size());
    model.put("checked", all.keySet().stream().filter(checked::containsKey).count());
    model.put("dead", dead(all));
    html.answer(ctx, "review/links", model);
  }

  private List<Dead> dead(Map<String, List<From>> all) {
    return store.dead().stream()
        .filter(link -> all.containsKey(link.href()))
        .map(
            link ->
                new Dead(
                    link.href(),
                    Days.inWords(link.checkedAt()),
                    Optional.<Instant>ofNullable(link.aliveAt()).map(Days::inWords).orElse(""),
                    all.getOrDefault(link.href(), List.of())))
        .toList();
  }
}
