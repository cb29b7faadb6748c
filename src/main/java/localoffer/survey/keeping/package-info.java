/** Where officers make surveys, open and close them, read what was written and publish results. */
@NullMarked
package localoffer.survey.keeping;

import org.jspecify.annotations.NullMarked;
