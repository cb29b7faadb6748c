/** The program: its commands. */
@NullMarked
package localoffer;

import org.jspecify.annotations.NullMarked;
