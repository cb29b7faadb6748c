package localoffer.update.send;

import java.util.ArrayList;
import java.util.List;
import localoffer.update.Desk;
import localoffer.update.edit.Draft;
import localoffer.update.reading.PlainWords;
import localoffer.update.reading.Reading;
import localoffer.update.section.Question;
import localoffer.update.section.Section;
import localoffer.update.section.Tree;

/** An answer that is harder to read than it need be, with what would make it easier. */
public record HardAnswers(String label, String href, Reading reading) {

  /** Those that this draft changes: what others wrote is not held against this writer. */
  static List<HardAnswers> in(Draft draft, Desk desk, PlainWords plain) {
    List<HardAnswers> hard = new ArrayList<>();
    for (Section section : desk.sections().of(draft.listing().provider().kind())) {
      for (Question question : section.questions()) {
        String now = text(question, draft, true);
        if (question.isProse() && (draft.isNew() || !now.equals(text(question, draft, false)))) {
          Reading reading = Reading.of(now, desk.library().contents(), plain);
          if (!reading.easy() || !reading.advice().isEmpty()) {
            String href = draft.base() + "/edit/" + section.id() + "/" + question.id();
            hard.add(new HardAnswers(question.fields().getFirst().label(), href, reading));
          }
        }
      }
    }
    return hard;
  }

  private static String text(Question question, Draft draft, boolean now) {
    var details = now ? draft.details() : draft.listing().details();
    return Tree.at(Tree.of(details), question.paths().getFirst()).asString("");
  }
}
