package localoffer.account.signin;

import java.time.Clock;
import localoffer.account.AccountStore;
import localoffer.account.SessionStore;
import localoffer.account.Sessions;
import localoffer.account.arrival.Arrivals;
import localoffer.account.arrival.AuthenticatorStore;
import localoffer.account.arrival.Invitations;
import localoffer.account.arrival.LinkStore;
import localoffer.account.arrival.SignInLinks;
import localoffer.account.arrival.SignInMail;
import localoffer.account.secret.Sealing;
import localoffer.database.Database;
import localoffer.mail.Letters;
import localoffer.web.Csrf;

/** All that stands between a visitor and the pages of officers and members, put together. */
public record Entrance(
    Sessions sessions,
    SignInLinks links,
    Arrivals arrivals,
    Invitations invitations,
    Gate gate,
    LinkDesk desk,
    HostCookie asked)
    implements AutoCloseable {

  /** What it is made from; {@code sealing} is with the key of the data folder. */
  public record Parts(
      Database database,
      Sealing sealing,
      Csrf csrf,
      Letters letters,
      String siteName,
      String baseUrl) {}

  /** Opens it; whoever does closes it before the database. */
  public static Entrance open(Parts parts, Clock clock) {
    SessionStore sessionStore = new SessionStore(parts.database());
    AuthenticatorStore authenticators = new AuthenticatorStore(parts.database());
    Sessions sessions = new Sessions(sessionStore, clock);
    SignInLinks.Stores stores =
        new SignInLinks.Stores(
            new LinkStore(parts.database()), new AccountStore(parts.database()), authenticators);
    SignInMail mail = new SignInMail(parts.letters(), parts.siteName());
    SignInLinks links = new SignInLinks(stores, mail, parts.sealing(), clock);
    HostCookie asked = new HostCookie("asked", parts.baseUrl());
    return new Entrance(
        sessions,
        links,
        new Arrivals(sessionStore, authenticators, parts.sealing(), clock),
        new Invitations(stores, parts.letters(), parts.sealing(), clock),
        new Gate(sessions, parts.csrf(), parts.baseUrl()),
        new LinkDesk(links, asked, clock),
        asked);
  }

  @Override
  public void close() {
    links.close();
  }
}
