package localoffer.account.arrival;

import java.util.List;
import localoffer.account.EmailAddress;
import localoffer.mail.Letter;
import localoffer.mail.Letters;
import localoffer.mail.Mail;

/** The mail with the link that an officer signs in with. */
public record SignInMail(Letters letters, String path, String siteName) {

  /**
   * For one officer.
   *
   * @param token what the link's address ends with
   * @param code six figures for another browser
   */
  Mail with(EmailAddress to, String token, String code) {
    Letter letter =
        new Letter(
            "Sign in to " + siteName,
            List.of(
                "You asked for a link to sign in. It works once, for the next 15 minutes.",
                "Have your phone with your authenticator app beside you."),
            "Sign in",
            path + token,
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
