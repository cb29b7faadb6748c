/** Where officers look at listings that may stand in the directory twice, and make them one. */
@NullMarked
package localoffer.review.duplicate;

import org.jspecify.annotations.NullMarked;
