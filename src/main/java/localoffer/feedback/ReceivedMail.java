package localoffer.feedback;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import localoffer.account.EmailAddress;
import localoffer.content.Contents;
import localoffer.mail.Letter;
import localoffer.mail.Letters;
import localoffer.mail.Mail;
import localoffer.place.Days;

/**
 * The mail that tells somebody that their comment has arrived. It repeats none of their words: they
 * may be about a child, and a mailbox may have more than one reader.
 */
public record ReceivedMail(Letters letters, Supplier<Contents> contents) {

  Mail to(EmailAddress email, Comment comment) {
    String publisher = contents.get().site().publisher();
    return letters.mail(
        email.text(),
        new Letter(
            "We have your comment: " + comment.reference(),
            List.of(
                "Thank you for telling us what you think.",
                "Your reference number is "
                    + comment.reference()
                    + ". Somebody at "
                    + publisher
                    + " reads every comment.",
                when(comment.saidAt()) + " The answer comes to this address."),
            List.of(),
            List.of(
                "We keep your address only until we have answered, and never show it to anybody"
                    + " outside the team.",
                "If you did not write to us, you need not do anything.")));
  }

  private String when(Instant said) {
    return ReplyTime.of(contents.get())
        .map(time -> "We mean to answer by " + Days.inWords(time.by(said)) + ".")
        .orElse("We answer as soon as we can.");
  }
}
