package localoffer.update.send;

import java.util.List;
import localoffer.update.Desk;
import localoffer.update.edit.Draft;
import localoffer.update.section.Box;

/** What still has to be put right before a draft can be sent, and where. */
final class Missing {

  private Missing() {}

  static List<Box.Slip> in(Draft draft, Desk desk) {
    return desk.answers().problems(draft.details()).entrySet().stream()
        .map(problem -> new Box.Slip(problem.getValue(), href(problem.getKey(), draft, desk)))
        .distinct()
        .toList();
  }

  /** Where a field is changed: at its question, or for a list in its section. */
  static String href(String field, Draft draft, Desk desk) {
    return draft.base()
        + "/edit"
        + desk.sections()
            .about(field, draft.listing().provider().kind())
            .map(place -> "/" + (place.question().isList() ? place.section().id() : place.path()))
            .orElse("");
  }
}
