package localoffer.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import localoffer.web.guard.Robots;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were last made, until anything they are made from changes. Holds only answers to
 * GET, which depend on nothing but the address, the display choices and the version; when it holds
 * too many bytes, those go first that were asked for longest ago.
 */
public final class PageCache {

  private static final long MOST_BYTES = 16L * 1024 * 1024;
  private static final int LONGEST_KEY = 300;

  private final Supplier<String> version;
  private final long mostBytes;
  private final Map<String, Kept> pages = new LinkedHashMap<>(256, 0.75f, true);
  private long bytes;

  /**
   * @param version changes whenever content or the directory does
   */
  public PageCache(Supplier<String> version) {
    this(version, MOST_BYTES);
  }

  PageCache(Supplier<String> version, long mostBytes) {
    this.version = version;
    this.mostBytes = mostBytes;
  }

  /** The page as it is now, if it was made since anything changed. */
  @Nullable Kept find(String path, @Nullable String query, Display display) {
    Kept kept = find(key(path, query, display));
    return kept != null && kept.version.equals(version.get()) ? kept : null;
  }

  /** What the page about to be made is made from; read it before, so that no change is missed. */
  String version() {
    return version.get();
  }

  void keep(Context ctx, Kept page) {
    String key = key(ctx.path(), ctx.queryString(), Display.of(ctx));
    if (ctx.method().equals(HandlerType.GET)
        && ctx.statusCode() == 200
        && key.length() <= LONGEST_KEY) {
      keep(key, page);
    }
  }

  synchronized long bytes() {
    return bytes;
  }

  private synchronized @Nullable Kept find(String key) {
    return pages.get(key);
  }

  private synchronized void keep(String key, Kept page) {
    Kept before = pages.put(key, page);
    bytes += page.body.size() - (before == null ? 0 : before.body.size());
    Iterator<Kept> eldestFirst = pages.values().iterator();
    while (bytes > mostBytes && eldestFirst.hasNext()) {
      bytes -= eldestFirst.next().body.size();
      eldestFirst.remove();
    }
  }

  private static String key(String path, @Nullable String query, Display display) {
    return path + "?" + (query == null ? "" : query) + " " + display.cookie();
  }

  /** A page as it was made, and who hears of each time that it is answered, if anybody. */
  record Kept(String version, Body body, @Nullable Runnable answered, Views.View view) {

    /** Says so when a person sees it. */
    void answeredTo(String method, Function<String, @Nullable String> header) {
      boolean heard = answered != null || !view.equals(Views.View.UNCOUNTED);
      if (heard && Robots.areAway(method, header)) {
        view.seen(header);
        if (answered != null) {
          answered.run();
        }
      }
    }
  }
}
