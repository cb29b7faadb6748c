package localoffer.membership.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One thing that we ask of who wants to keep an organisation's entries. */
public enum Question {
  ORGANISATION(
      "What is your organisation called?",
      "The name by which families know it.",
      "Enter the name of your organisation",
      120),
  SORT(
      "What sort of organisation is it?",
      "Choose what fits best.",
      "Choose what sort of organisation it is",
      20),
  OFFERS(
      "What do you offer to families?",
      "A few sentences are enough. You write the whole entry when we have said yes.",
      "Say what you offer to families",
      1_000),
  ROLE(
      "What do you do there?",
      "Your role, such as club leader, head teacher or SENCO. We do not need your name.",
      "Enter what you do there",
      80),
  PROOF(
      "How can we check that you speak for them?",
      "Such as a phone number from their website that we can call, a charity or Ofsted number, or"
          + " somebody at the council who knows you.",
      "Say how we can check",
      500);

  /** What is asked about an organisation that is listed already. */
  static final List<Question> OF_A_CLAIM = List.of(ROLE, PROOF);

  /** What is asked about one that is not. */
  static final List<Question> OF_A_REGISTRATION = List.of(values());

  private final String heading;
  private final String hint;
  private final String missing;
  private final int most;

  Question(String heading, String hint, String missing, int most) {
    this.heading = heading;
    this.hint = hint;
    this.missing = missing;
    this.most = most;
  }

  /** As it stands in an address, in the database and in a form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Question> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  public String heading() {
    return heading;
  }

  public String hint() {
    return hint;
  }

  public boolean isLong() {
    return most > 200;
  }

  /** What is wrong with an answer; empty when nothing is. */
  String problem(String answer) {
    if (answer.isBlank() || (this == SORT && Sort.of(answer).isEmpty())) {
      return missing;
    }
    return answer.length() > most ? "Use " + most + " characters or fewer" : "";
  }
}
