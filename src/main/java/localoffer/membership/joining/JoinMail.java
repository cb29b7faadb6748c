package localoffer.membership.joining;

import java.util.List;
import java.util.Objects;
import localoffer.account.EmailAddress;
import localoffer.mail.Letter;
import localoffer.mail.Letters;
import localoffer.mail.Mail;
import localoffer.membership.joining.JoinRequests.Decision;

/** The mails about a request to keep an organisation's entries: that it came, what became of it. */
public record JoinMail(Letters letters) {

  private static final String TO = "?to=";
  private static final String ONCE = "The link signs you in once, for the next 28 days.";

  /** To whoever asked; {@code path} is of a link that signs them in. */
  Mail telling(JoinRequest request, Decision decision, EmailAddress to, String path) {
    Letter letter =
        switch (decision.stage()) {
          case APPROVED -> approved(request, path);
          case BACK -> sentBack(request, reason(decision), path);
          default -> rejected(request, reason(decision), path);
        };
    return letters.mail(to.text(), letter);
  }

  /** Thanks whoever asked, with the number to speak of it by. */
  Mail receipt(JoinRequest request, EmailAddress to, String path) {
    Letter letter =
        new Letter(
            "We have your request " + request.reference(),
            List.of(
                "Thank you. You asked to keep " + request.name() + " up to date.",
                "Somebody from the council checks that you speak for them. Then we send you a"
                    + " mail with the answer."),
            "See your request",
            path + TO + request.href(),
            List.of(
                "If you ask us about this, give this number: " + request.reference() + ". " + ONCE,
                "Did you not ask for this? Then tell us, and nothing happens."));
    return letters.mail(to.text(), letter);
  }

  private static String reason(Decision decision) {
    return Objects.requireNonNullElse(decision.reason(), "");
  }

  private static Letter approved(JoinRequest request, String path) {
    return new Letter(
        "You can now keep " + request.name() + " up to date",
        List.of(
            "We have looked at your request " + request.reference() + ". The answer is yes.",
            "You can now say what families read about " + request.name() + "."),
        "Sign in and start",
        path + TO + "/update",
        List.of(ONCE));
  }

  private static Letter sentBack(JoinRequest request, String reason, String path) {
    return new Letter(
        "We need one thing more: " + request.reference(),
        List.of(
            "You asked to keep "
                + request.name()
                + " up to date. We cannot say yes yet. This is"
                + " what we need:",
            reason),
        "Answer and send it again",
        path + TO + request.href(),
        List.of("Your answers are still there. " + ONCE));
  }

  private static Letter rejected(JoinRequest request, String reason, String path) {
    return new Letter(
        "About your request " + request.reference(),
        List.of(
            "You asked to keep "
                + request.name()
                + " up to date. We could not say yes. This is why:",
            reason),
        "See your request",
        path + TO + request.href(),
        List.of("Do you think that this is wrong? Then tell us. " + ONCE));
  }
}
