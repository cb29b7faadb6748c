package localoffer;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import localoffer.account.Role;
import localoffer.account.signin.Gate;

/** Adds addresses behind the gate; there is no other way to add one. */
record Doors(RoutesConfig routes, Gate gate) {

  void get(String path, Handler page, Role... who) {
    routes.get(path, gate.door(path, page, who));
  }

  void post(String path, Handler page, Role... who) {
    routes.post(path, gate.door(path, page, who));
  }
}
