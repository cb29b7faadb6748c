package localoffer.account.staff;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.EmailAddress;
import localoffer.account.Role;
import localoffer.account.signin.Gate;
import localoffer.web.Html;

/** Every officer with what they do; a manager adds another. */
public final class StaffPeoplePage {

  public static final String PATH = "/staff/people";

  private static final Map<String, String> DONE =
      Map.of(
          "added", "They are added, and we have mailed them.",
          "removed", "They are no longer an officer, and signed out.",
          "changed", "What they do is changed.",
          "reset", "They set up a new authenticator when they next sign in. We have mailed them.");

  private final Html html;
  private final Gate gate;
  private final Staff staff;

  public StaffPeoplePage(Html html, Gate gate, Staff staff) {
    this.html = html;
    this.gate = gate;
    this.staff = staff;
  }

  /** An officer in the list. */
  public record Line(String email, String href, String roles, boolean hasAuthenticator) {

    static Line of(Standing each) {
      return new Line(
          each.officer().email().text(),
          PATH + "/" + each.officer().id(),
          RoleChoice.names(each.officer().roles()),
          each.hasAuthenticator());
    }
  }

  /** What was typed, and what is wrong with it. */
  private record Typed(String email, Set<Role> roles, String emailError, String rolesError) {}

  public void show(Context ctx) {
    answer(ctx, new Typed("", Set.of(Role.EDITOR), "", ""));
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    if (!Access.authorise(gate.visitor(ctx), Action.KEEP_OFFICERS, ctx.path())) {
      throw new ForbiddenResponse("What you do for the council does not include this.");
    }
    String typed = Objects.requireNonNullElse(ctx.formParam("email"), "");
    Set<Role> roles = RoleChoice.ticked(ctx.formParams("roles"));
    Optional<EmailAddress> email = EmailAddress.parse(typed);
    String emailError = email.isPresent() ? "" : EmailAddress.problem(typed);
    String rolesError = roles.isEmpty() ? "Choose what they do" : "";
    if (email.isPresent()
        && !roles.isEmpty()
        && !staff.add(email.get(), roles, gate.officer(ctx))) {
      emailError = "They are an officer already";
    }
    if (emailError.isEmpty() && rolesError.isEmpty()) {
      ctx.redirect(PATH + "?done=added", HttpStatus.SEE_OTHER);
    } else {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      answer(ctx, new Typed(typed, roles, emailError, rolesError));
    }
  }

  private void answer(Context ctx, Typed typed) {
    List<Line> lines = staff.all().stream().map(Line::of).toList();
    String done = Objects.requireNonNullElse(ctx.queryParam("done"), "");
    html.answer(
        ctx,
        "account/staff-people",
        Map.of(
            "csrf", gate.forms(ctx).token(),
            "lines", lines,
            "typed", typed.email(),
            "choices", RoleChoice.of(typed.roles()),
            "emailError", typed.emailError(),
            "rolesError", typed.rolesError(),
            "done", Objects.requireNonNullElse(DONE.get(done), "")));
  }
}
