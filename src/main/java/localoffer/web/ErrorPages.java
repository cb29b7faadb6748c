package localoffer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.Endpoint;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What people see when there is no such page, a form cannot be taken, or something broke. */
final class ErrorPages {

  private static final String PLAIN = "text/plain; charset=utf-8";

  private final Html html;
  private final SecureRandom random = new SecureRandom();

  ErrorPages(Html html) {
    this.html = html;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(Csrf.Forged.class, (forged, ctx) -> form(ctx, 403));
    routes.exception(ContentTooLargeResponse.class, (large, ctx) -> form(ctx, 413));
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(Exception.class, this::failed);
    routes.error(404, this::notFound);
    routes.error(408, ctx -> ctx.contentType(PLAIN).result("Too slow. Go back and try again.\n"));
  }

  private void refused(HttpResponseException refusal, Context ctx) {
    ctx.status(refusal.getStatus());
    if (refusal instanceof MethodNotAllowedResponse) {
      ctx.header("Allow", refusal.getDetails().getOrDefault("availableMethods", "GET"));
    }
    if (refusal.getStatus() != 404) {
      ctx.header("Cache-Control", "no-store");
      ctx.contentType(PLAIN).result(refusal.getMessage() + "\n");
    }
  }

  private void notFound(Context ctx) {
    if (!ctx.path().startsWith(Assets.PREFIX)) {
      html.answer(ctx.status(404), "browse/not-found", Map.of());
    }
  }

  private void form(Context ctx, int status) {
    html.answer(ctx.status(status), "browse/form-refused", Map.of("tooLarge", status == 413));
  }

  /** Says what to do and gives a reference; only the log, under that reference, says what broke. */
  private void failed(Exception failure, Context ctx) {
    byte[] bytes = new byte[4];
    random.nextBytes(bytes);
    String reference = HexFormat.of().formatHex(bytes);
    Endpoint endpoint = ctx.endpoints().lastHttpEndpoint();
    Logs.failure(
        "Failure " + reference + " at " + (endpoint == null ? "no page" : endpoint.path),
        failure,
        said(ctx));
    html.answer(
        ctx.status(500), "browse/failure", Map.of("reference", reference, "typed", typed(ctx)));
  }

  /** Every word of a request that may be personal. */
  private static List<String> said(Context ctx) {
    return Stream.of(
            ctx.queryParamMap(), ctx.formParamMap(), Map.of("", ctx.pathParamMap().values()))
        .flatMap(each -> each.values().stream())
        .flatMap(Collection::stream)
        .toList();
  }

  /** What the person sent, so that nothing they wrote is lost; never a token. */
  private static Map<String, String> typed(Context ctx) {
    Map<String, String> typed = new TreeMap<>();
    ctx.formParamMap()
        .forEach(
            (name, values) -> {
              if (!name.equals("csrf")) {
                typed.put(name, String.join(", ", values));
              }
            });
    return typed;
  }
}
