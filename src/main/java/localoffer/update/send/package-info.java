/** Sending what was changed: a last look, the answer to somebody else's change, what comes next. */
@NullMarked
package localoffer.update.send;

import org.jspecify.annotations.NullMarked;
