/**
 * Surveys and consultations: officers make them, families answer without an account, and the
 * results are published with what the council does about them. Owns the tables {@code survey},
 * {@code survey_answer}, {@code survey_choice} and {@code survey_words}.
 *
 * <p>The questions of a survey stay as they are once it is open, so that every answer is to the
 * same question. What somebody writes in their own words is shown to nobody before an officer has
 * read it. What looks sent by a program is kept apart and not counted.
 */
@NullMarked
package localoffer.survey;

import org.jspecify.annotations.NullMarked;
