/**
 * How officers bring in what families said elsewhere, and the posters that bring families here: a
 * picture for a phone and a short address that lead to the form about one page.
 */
@NullMarked
package localoffer.feedback.entering;

import org.jspecify.annotations.NullMarked;
