package localoffer.update.opening;

import java.util.List;
import localoffer.account.EmailAddress;
import localoffer.listing.Listing;
import localoffer.mail.Letter;
import localoffer.mail.Letter.Link;
import localoffer.mail.Letters;
import localoffer.mail.Mail;

/** The mail that tells that a service is open again. */
public record OpeningLetter(Letters letters) {

  Mail to(EmailAddress member, Listing opened) {
    String name = opened.details().name();
    return letters.mail(
        member.text(),
        new Letter(
            "Open again: " + name,
            List.of(
                "Hello,",
                "You told us until when " + name + " was closed. That day has come.",
                "Families find it again from today, with what you told us before."),
            List.of(
                new Link("See what families read", opened.href()),
                new Link("It is still closed", "/update/listings/" + opened.id() + "/pause")),
            List.of(
                "Has something changed while you were closed? You can change it under \"My"
                    + " services\".")));
  }
}
