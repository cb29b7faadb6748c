package localoffer.feedback.giving;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.feedback.subject.Subject;

/** One answer as it is checked before it is sent, and the page where it can be changed. */
public record Checked(String question, String easy, String answer, String step) {

  static List<Checked> of(Saying saying, Optional<Subject> subject) {
    return Stream.of(
            new Checked("What it is about", "About", chosen(Step.ABOUT, saying, subject), "about"),
            new Checked("What you want to say", "Your words", saying.words(), "words"),
            new Checked("Who you are", "You", chosen(Step.WHO, saying, subject), "who"),
            new Checked("If you want a reply", "A reply", reply(saying, subject), "reply"))
        .toList();
  }

  private static String chosen(Step step, Saying saying, Optional<Subject> subject) {
    String value = saying.of(step.word());
    return Choice.of(step, subject).stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::text)
        .findFirst()
        .orElse("");
  }

  private static String reply(Saying saying, Optional<Subject> subject) {
    String to =
        switch (saying.reply().orElse(Reply.NO)) {
          case NO -> "";
          case EMAIL -> ": " + saying.of("email");
          case PHONE -> ": " + saying.of("phone");
        };
    return chosen(Step.REPLY, saying, subject) + to;
  }
}
