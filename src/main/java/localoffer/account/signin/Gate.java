package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.Member;
import localoffer.account.Officer;
import localoffer.account.Role;
import localoffer.account.Session;
import localoffer.account.Sessions;
import localoffer.account.Visitor;
import localoffer.account.WayIn;
import localoffer.web.Csrf;
import localoffer.web.Html;

/** Stands before every address: knows who asks, and lets in those for whom it is. */
public final class Gate {

  /** Where officers come after they have signed in. */
  public static final String HOME = "/staff";

  private static final String VISITOR = "localoffer.visitor";

  private final Sessions sessions;
  private final Csrf csrf;
  private final HostCookie cookie;

  Gate(Sessions sessions, Csrf csrf, String baseUrl) {
    this.sessions = sessions;
    this.csrf = csrf;
    cookie = new HostCookie("session", baseUrl);
  }

  /** A page behind a door that opens to these roles; to none when there are none. */
  public Handler door(String path, Handler page, Role... who) {
    Set<Role> roles = Set.of(who);
    boolean passing = Stream.of(WayIn.values()).map(WayIn::home).anyMatch(path::startsWith);
    return ctx -> {
      if (passing) {
        Html.keepNothing(ctx);
      }
      Visitor visitor = roles.contains(Role.ANYBODY) ? new Visitor(null) : visitor(ctx);
      if (Access.authorise(visitor, Action.VISIT, roles)) {
        page.handle(ctx);
      } else {
        sendAway(ctx, visitor, roles);
      }
    };
  }

  private static void sendAway(Context ctx, Visitor visitor, Set<Role> roles) {
    Session session = visitor.session();
    WayIn wayIn = WayIn.to(ctx.path());
    if (session != null && session.isWhole() && roles.contains(Role.ARRIVING)) {
      ctx.redirect(session.wayIn().home(), HttpStatus.SEE_OTHER);
    } else if (session != null && !session.isWhole() && wayIn == WayIn.STAFF) {
      ctx.redirect(EnterCodePage.PATH, HttpStatus.SEE_OTHER);
    } else if (wayIn == WayIn.STAFF && visitor.officer().isPresent()) {
      throw new ForbiddenResponse("What you do for the council does not include this.");
    } else {
      String to = ctx.method().equals(HandlerType.GET) ? OnTo.of(ctx.path(), wayIn) : "";
      ctx.redirect(wayIn.signIn() + OnTo.query(to), HttpStatus.SEE_OTHER);
    }
  }

  /** Whoever asks; looked up once a request, and only for pages that want to know. */
  public Visitor visitor(Context ctx) {
    Visitor known = ctx.attribute(VISITOR);
    if (known == null) {
      known = new Visitor(cookie.token(ctx).flatMap(sessions::of).orElse(null));
      ctx.attribute(VISITOR, known);
    }
    return known;
  }

  /** The session by which somebody came through the door. */
  public Session session(Context ctx) {
    return Objects.requireNonNull(visitor(ctx).session());
  }

  /** The officer who came through the door. */
  public Officer officer(Context ctx) {
    return visitor(ctx).officer().orElseThrow();
  }

  /** The member of organisations who came through the door. */
  public Member member(Context ctx) {
    return visitor(ctx).member().orElseThrow();
  }

  /** Signs and checks the forms of this session. */
  public Csrf forms(Context ctx) {
    return csrf.boundTo(session(ctx).hash());
  }

  /** Whether somebody may be told why search results stand where they do. */
  public boolean mayExplain(Context ctx) {
    return Access.authorise(visitor(ctx), Action.EXPLAIN_SEARCH, ctx.path());
  }

  void begin(Context ctx, String token) {
    cookie.set(ctx, token);
  }

  void forget(Context ctx) {
    cookie.clear(ctx);
  }
}
