package localoffer.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Pages as they were last made, until anything they are made from changes. Holds only answers to
 * anonymous GETs, which depend on nothing but the address, the display choices and the version.
 */
public final class PageCache {

  private static final int PAGES = 2_000;
  private static final int LONGEST_KEY = 300;

  private final Supplier<String> version;
  private final Map<String, Kept> pages =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
              return size() > PAGES;
            }
          });

  /**
   * @param version changes whenever content or the directory does
   */
  public PageCache(Supplier<String> version) {
    this.version = version;
  }

  /** Answers from the cache and skips the page, when it has the page as it is now. */
  void answer(Context ctx) {
    if (!reads(ctx)) {
      return;
    }
    Kept kept = pages.get(key(ctx));
    if (kept != null && kept.version.equals(version.get())) {
      kept.body.send(ctx);
      ctx.skipRemainingHandlers();
    }
  }

  /**
   * What the page about to be made is made from; read it before, so that a change is never missed.
   */
  String version() {
    return version.get();
  }

  void keep(Context ctx, String madeFrom, Body body) {
    String key = key(ctx);
    if (reads(ctx) && ctx.statusCode() == 200 && key.length() <= LONGEST_KEY) {
      pages.put(key, new Kept(madeFrom, body));
    }
  }

  private static boolean reads(Context ctx) {
    return ctx.method().equals(HandlerType.GET) || ctx.method().equals(HandlerType.HEAD);
  }

  private static String key(Context ctx) {
    String query = ctx.queryString();
    return ctx.path() + "?" + (query == null ? "" : query) + " " + Display.of(ctx).cookie();
  }

  private record Kept(String version, Body body) {}
}
