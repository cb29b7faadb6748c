package localoffer.search.finding;

import localoffer.search.answer.Explanation;
import localoffer.search.meaning.Likely;
import org.jspecify.annotations.Nullable;

/** A document that was found, why it stands where it does, and what in it means what was asked. */
record Scored(int doc, Explanation explanation, @Nullable Likely likely) {

  static Scored by(int doc) {
    return new Scored(doc, Explanation.NONE, null);
  }
}
