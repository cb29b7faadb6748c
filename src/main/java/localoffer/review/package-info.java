/** What officers see and decide. */
@NullMarked
package localoffer.review;

import org.jspecify.annotations.NullMarked;
