package localoffer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;

/** {@code /livez} says that the program runs; {@code /readyz} that it may be sent people. */
public final class Health {

  private final BooleanSupplier ready;
  private volatile boolean leaving;

  /**
   * @param ready whether everything that a page needs is there
   */
  public Health(BooleanSupplier ready) {
    this.ready = ready;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/livez", ctx -> say(ctx, true));
    routes.get("/readyz", ctx -> say(ctx, !leaving && ready.getAsBoolean()));
  }

  /** From now on not ready: a balancer sends nobody new while we finish. */
  public void leave() {
    leaving = true;
  }

  private static void say(Context ctx, boolean well) {
    ctx.header("Cache-Control", "no-store").status(well ? 200 : 503).result(well ? "ok\n" : "no\n");
  }
}
