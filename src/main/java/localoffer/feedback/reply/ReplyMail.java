package localoffer.feedback.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import localoffer.feedback.reply.ReplyStore.Waiting;
import localoffer.mail.Letter;
import localoffer.mail.Letters;
import localoffer.mail.Mail;

/** The mails that tell somebody what became of their comment; none repeats what they wrote. */
public record ReplyMail(Letters letters, Supplier<String> siteName) {

  Mail answered(Waiting waiting, Answer answer) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        "You told us something about " + siteName.get() + " (" + waiting.reference() + ").");
    paragraphs.add("This is our answer. " + answer.changed().heading() + ":");
    paragraphs.add(answer.words());
    if (!answer.action().isEmpty()) {
      paragraphs.add("What we do next: " + answer.action());
    }
    return mail(waiting, "Our answer to your comment " + waiting.reference(), paragraphs);
  }

  Mail changed(Waiting waiting, Answer answer) {
    return mail(
        waiting,
        "Something has changed because of your comment " + waiting.reference(),
        List.of(
            "You told us something about " + siteName.get() + ". Now something has changed:",
            answer.words()));
  }

  private Mail mail(Waiting waiting, String subject, List<String> paragraphs) {
    return letters.mail(
        waiting.email().text(),
        new Letter(
            subject,
            paragraphs,
            "See what else changed because families told us",
            "/you-said-we-did",
            List.of(
                "We do not keep your address for long: our page on privacy says for how long. Are"
                    + " you not happy with this? Then tell us again.")));
  }
}
