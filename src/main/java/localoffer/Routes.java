package localoffer;

import io.javalin.config.RoutesConfig;
import localoffer.browse.HomePage;
import localoffer.content.Library;
import localoffer.web.Html;

/** Every address of the site, with its page, on one screen. */
final class Routes {

  private final HomePage home;

  Routes(Html html, Library library) {
    home = new HomePage(html, library);
  }

  void add(RoutesConfig routes) {
    routes.get(HomePage.PATH, home::show);
  }
}
