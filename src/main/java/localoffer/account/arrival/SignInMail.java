package localoffer.account.arrival;

import java.util.List;
import localoffer.account.EmailAddress;
import localoffer.account.WayIn;
import localoffer.mail.Letter;
import localoffer.mail.Letters;
import localoffer.mail.Mail;

/** The mails with the links that people sign in with. */
public record SignInMail(Letters letters, String siteName) {

  /**
   * What the mail is about.
   *
   * @param path where the link leads on this site
   * @param code six figures for another browser
   */
  record Content(WayIn wayIn, String path, String code) {}

  /** For somebody known. */
  Mail with(EmailAddress to, Content content) {
    String beside =
        content.wayIn() == WayIn.STAFF
            ? "Have your phone with your authenticator app beside you."
            : "Press the button on the page that it opens.";
    return mail(
        to,
        "Sign in to " + siteName,
        List.of("You asked for a link to sign in. It works once, for the next 15 minutes.", beside),
        new Button("Sign in", content));
  }

  /** For somebody who says for the first time that the address is theirs. */
  Mail welcome(EmailAddress to, Content content) {
    return mail(
        to,
        "Confirm your email address for " + siteName,
        List.of(
            "You want to keep an entry up to date. First we make sure that this address is yours.",
            "The link works once, for the next 15 minutes."),
        new Button("Confirm my email address", content));
  }

  private record Button(String text, Content content) {}

  private Mail mail(EmailAddress to, String subject, List<String> paragraphs, Button button) {
    String code = button.content().code();
    Letter letter =
        new Letter(
            subject,
            paragraphs,
            button.text(),
            button.content().path(),
            List.of(
                "If you open the link in another browser than the one you asked from, we also ask"
                    + " for this code: "
                    + code.substring(0, 3)
                    + " "
                    + code.substring(3),
                "Did you not ask for it? Then do nothing: nobody can sign in without this mail."
                    + " Never give the code to anybody, not even to us."));
    return letters.mail(to.text(), letter);
  }
}
