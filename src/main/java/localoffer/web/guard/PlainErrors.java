package localoffer.web.guard;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is sent when a request is so wrong that no page of ours ever sees it. */
final class PlainErrors extends ErrorHandler {

  private static final String WORDS =
      "That request could not be understood. Go back and try again.\n";

  private final SecurityHeaders headers;

  PlainErrors(SecurityHeaders headers) {
    this.headers = headers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    headers.addTo(response.getHeaders());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Content.Sink.write(response, true, WORDS, callback);
    return true;
  }
}
