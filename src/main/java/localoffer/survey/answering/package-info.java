/** Where families answer surveys, in ordinary words or Easy Read, and read what came of them. */
@NullMarked
package localoffer.survey.answering;

import org.jspecify.annotations.NullMarked;
