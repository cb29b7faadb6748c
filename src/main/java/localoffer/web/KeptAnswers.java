package localoffer.web;

import java.util.concurrent.Executor;
import localoffer.web.guard.KnownHosts;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is in memory, pages and files, on the thread that read the request, before Javalin
 * is asked: several times faster. Everything else goes on to a virtual thread, where it may wait.
 */
final class KeptAnswers extends Handler.Wrapper {

  /** The attribute that holds the true method of a request: Javalin takes HEAD for GET. */
  static final String METHOD = "localoffer.method";

  private final KnownHosts hosts;
  private final PageCache pages;
  private final Assets files;

  KeptAnswers(KnownHosts hosts, PageCache pages, Assets files, Handler next) {
    super(next);
    this.hosts = hosts;
    this.pages = pages;
    this.files = files;
  }

  /** Says that {@link #handle} never waits. */
  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    request.setAttribute(METHOD, request.getMethod());
    Body kept = reads(request.getMethod()) ? kept(request) : null;
    if (kept == null) {
      waiting().execute(() -> make(request, response, callback));
    } else {
      kept.send(request, response, callback);
    }
    return true;
  }

  /** To HEAD Jetty itself sends no body. */
  private static boolean reads(String method) {
    return HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
  }

  private @Nullable Body kept(Request request) {
    if (!request.getHeaders().contains(HttpHeader.HOST)
        || !hosts.knows(Request.getServerName(request))) {
      return null;
    }
    String path = request.getHttpURI().getPath();
    if (path.startsWith(Assets.PREFIX)) {
      return files.file(path.substring(Assets.PREFIX.length())).orElse(null);
    }
    PageCache.Kept page =
        pages.find(path, request.getHttpURI().getQuery(), Display.parse(cookie(request)));
    return page == null ? null : answered(page, request);
  }

  private static Body answered(PageCache.Kept page, Request request) {
    page.answeredTo(request.getMethod(), request.getHeaders()::get);
    return page.body();
  }

  private static @Nullable String cookie(Request request) {
    if (!request.getHeaders().contains(HttpHeader.COOKIE)) {
      return null;
    }
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(Display.COOKIE))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  private void make(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Throwable failure) {
      Response.writeError(request, response, callback, failure);
    }
  }

  private Executor waiting() {
    Executor virtual = VirtualThreads.getVirtualThreadsExecutor(getServer().getThreadPool());
    return virtual == null ? getServer().getThreadPool() : virtual;
  }
}
