package localoffer.web.guard;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/** Gives a request's body so long to arrive in whole; drop by drop is not enough. */
final class Deadline extends Handler.Wrapper {

  private final Duration limit;

  /**
   * @param limit how long after its headers the whole body must be here
   */
  Deadline(Duration limit) {
    this.limit = limit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(new Timed(request, limit), response, callback);
  }

  private static final class Timed extends Request.Wrapper {

    private final Duration limit;

    Timed(Request request, Duration limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public Content.@Nullable Chunk read() {
      Content.Chunk chunk = super.read();
      boolean more = chunk != null && !chunk.isLast();
      if (more && NanoTime.since(getHeadersNanoTime()) > limit.toNanos()) {
        chunk.release();
        return Content.Chunk.from(new TimeoutException("the request did not arrive in time"));
      }
      return chunk;
    }
  }
}
