package localoffer.web.guard;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;

/** One address a page: whoever asks with a slash at the end is sent to the address without. */
public final class Addresses {

  private Addresses() {}

  /** Sends a reader on for good; what was asked after the question mark goes along. */
  public static void tidy(Context ctx) {
    String path = ctx.req().getRequestURI();
    if (!path.endsWith("/") || path.equals("/") || !ctx.method().equals(HandlerType.GET)) {
      return;
    }
    // never two slashes in front: a browser would take what follows for another site
    String tidy = "/" + path.replaceAll("^[/\\\\]+|/+$", "");
    String query = ctx.queryString();
    ctx.redirect(query == null ? tidy : tidy + "?" + query, HttpStatus.MOVED_PERMANENTLY);
    ctx.skipRemainingHandlers();
  }
}
