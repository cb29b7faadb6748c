package localoffer.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import localoffer.web.guard.Robots;
import org.jspecify.annotations.Nullable;

/** Answers with a page made from a template: the one way that a page reaches a browser. */
public final class Html {

  private static final String PASSING = "localoffer.passing";

  private final Templates templates;
  private final String baseUrl;
  private final Supplier<Map<String, Object>> everywhere;
  private final PageCache cache;
  private final Views views;

  /**
   * @param baseUrl what canonical addresses begin with
   * @param everywhere what every page needs besides its own model, asked for at each rendering
   * @param views hears of each page that is found, but of none for one person alone
   */
  public Html(
      Templates templates,
      String baseUrl,
      Supplier<Map<String, Object>> everywhere,
      PageCache cache,
      Views views) {
    this.templates = templates;
    this.baseUrl = baseUrl;
    this.everywhere = everywhere;
    this.cache = cache;
    this.views = views;
  }

  /** Says that what is answered is for this person alone: nobody keeps it, nor does a browser. */
  public static void keepNothing(Context ctx) {
    ctx.attribute(PASSING, true);
    ctx.header("Cache-Control", "no-store");
  }

  /** The text of {@code templates/TEMPLATE.peb} for what is no page, with what every page needs. */
  public String text(String template, Map<String, Object> model) {
    Map<String, Object> all = new HashMap<>(everywhere.get());
    all.putAll(model);
    return templates.render(template, all);
  }

  /**
   * Renders {@code templates/TEMPLATE.peb} with the model and what every page needs (site,
   * navigation, display choices, addresses), and answers with it, compressed and with its ETag.
   */
  public void answer(Context ctx, String template, Map<String, Object> model) {
    answer(ctx, template, model, null);
  }

  /** Tells of an answer that was no page but a file to keep. */
  void tellOfFile(Context ctx) {
    String kept = ctx.res().getHeader("Content-Disposition");
    boolean file = kept != null && kept.startsWith("attachment") && ctx.statusCode() == 200;
    if (file && Robots.areAway(method(ctx), ctx::header)) {
      views.downloaded(ctx.path(), ctx::header);
    }
  }

  /** As it was asked: Javalin takes HEAD for GET. */
  private static String method(Context ctx) {
    return String.valueOf(ctx.req().getAttribute(KeptAnswers.METHOD));
  }

  /**
   * The same, and hears of each time that the page is answered to a person, now and later from
   * memory.
   *
   * @param answered never waits and never fails; null when nobody wants to hear
   */
  public void answer(
      Context ctx, String template, Map<String, Object> model, @Nullable Runnable answered) {
    String madeFrom = cache.version();
    Map<String, Object> all = new HashMap<>(everywhere.get());
    all.put("display", Display.of(ctx));
    all.put("path", ctx.path());
    all.put("canonical", baseUrl + ctx.path());
    all.putAll(model);
    String text = templates.render(template, all);
    if (Boolean.TRUE.equals(ctx.attribute(PASSING))) {
      Body.passingPage(text).send(ctx);
      return;
    }
    Body body = Body.page(text);
    Views.View view =
        ctx.statusCode() == 200 ? views.of(ctx.path(), ctx.queryString()) : Views.View.UNCOUNTED;
    PageCache.Kept page = new PageCache.Kept(madeFrom, body, answered, view);
    cache.keep(ctx, page);
    page.answeredTo(method(ctx), ctx::header);
    body.send(ctx);
  }
}
