/** The pages of this site as things that somebody can speak about, and their short addresses. */
@NullMarked
package localoffer.feedback.subject;

import org.jspecify.annotations.NullMarked;
