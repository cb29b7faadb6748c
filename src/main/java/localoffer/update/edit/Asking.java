package localoffer.update.edit;

import java.util.List;
import java.util.Map;
import localoffer.account.Member;
import localoffer.update.Desk;
import localoffer.update.section.Answers.Answered;
import localoffer.update.section.Field;

/** Takes an answer: keeps it in the draft, or says why not. */
final class Asking {

  private final Desk desk;
  private final Drafts drafts;

  Asking(Desk desk) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
  }

  Drafts drafts() {
    return drafts;
  }

  /** What came of an answer. */
  sealed interface Outcome {

    record Saved() implements Outcome {}

    /** By the paths of the fields. */
    record Wrong(Map<String, String> problems) implements Outcome {}

    record Clashing(List<Clash> clashes) implements Outcome {}
  }

  /**
   * Keeps what was typed.
   *
   * @throws localoffer.listing.change.SavedMeanwhile when the draft is no longer as it was read
   */
  Outcome answer(Member member, Asked asked, Map<String, List<String>> form) {
    List<Field> fields = asked.question().fields();
    Map<String, List<String>> now = asked.values();
    if (!Clash.first(form, "seen").equals(asked.mark()) && !asked.isNewPart()) {
      List<Clash> clashes = Clash.between(fields, now, form);
      if (clashes.stream().anyMatch(Clash::differs)) {
        return new Outcome.Clashing(clashes);
      }
    }
    Answered answered = answered(asked, Clash.settled(fields, now, form));
    if (!answered.problems().isEmpty()) {
      return new Outcome.Wrong(answered.problems());
    }
    if (!answered.details().equals(asked.draft().details())) {
      drafts.save(asked.draft(), answered.details(), member);
    }
    return new Outcome.Saved();
  }

  private Answered answered(Asked asked, Map<String, List<String>> form) {
    return asked.question().isList()
        ? desk.answers().part(asked.draft().details(), asked.question(), asked.index(), form)
        : desk.answers().question(asked.draft().details(), asked.question(), form);
  }
}
