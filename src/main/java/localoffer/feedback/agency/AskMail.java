package localoffer.feedback.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import localoffer.content.Site;
import localoffer.feedback.Comment;
import localoffer.mail.Letter;
import localoffer.mail.Letters;
import localoffer.mail.Mail;
import localoffer.place.Days;

/** The mails about answers that are wanted: to agencies with their link, and to officers. */
public record AskMail(Letters letters, Supplier<Site> site) {

  Mail asking(Ask ask, String email, String token) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "Somebody told "
            + site.get().publisher()
            + " something that concerns you. We have taken out"
            + " whatever could tell who they are.");
    if (!ask.question().isEmpty()) {
      paragraphs.add(ask.question());
    }
    paragraphs.add("Read it and answer by " + Days.inWords(ask.due()) + ".");
    return mail(ask, email, token, "A family told us something about you", paragraphs);
  }

  Mail reminding(Ask ask, String email, String token) {
    return mail(
        ask,
        email,
        token,
        "We wait for your answer to what a family told us",
        List.of(
            "We asked you on " + Days.inWords(ask.askedAt()) + " to answer what a family told us.",
            "The answer is due by " + Days.inWords(ask.due()) + "."));
  }

  private Mail mail(Ask ask, String email, String token, String subject, List<String> paragraphs) {
    String until = Days.inWords(ask.due().plusDays(Ask.GRACE_DAYS));
    return letters.mail(
        email,
        new Letter(
            subject,
            paragraphs,
            "Read it and answer",
            AgencyAnswerPage.href(token),
            List.of(
                "You need no account. The link works until you have answered, or until "
                    + until
                    + ". Whoever has it can answer for you.",
                "The law asks the council to publish what families say about "
                    + site.get().name()
                    + ", and what is done about it.")));
  }

  /** To the officer who sees to a comment. */
  Mail due(Comment comment, String email, boolean late) {
    return letters.mail(
        email,
        new Letter(
            (late ? "Late: " : "Due soon: ") + "comment " + comment.reference(),
            List.of(
                late
                    ? "Somebody waits for an answer that is late."
                    : "Somebody waits for an answer that is due in the next two days."),
            "See the comment",
            comment.staffHref(),
            List.of()));
  }
}
