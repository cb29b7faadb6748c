package localoffer.account.signin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import localoffer.account.Role;

/** Adds addresses behind the gate; there is no other way to add one. */
public record Doors(RoutesConfig routes, Gate gate) {

  public void get(String path, Handler page, Role... who) {
    routes.get(path, gate.door(path, page, who));
  }

  public void post(String path, Handler page, Role... who) {
    routes.post(path, gate.door(path, page, who));
  }
}
