/**
 * Taking many services away, which takes two officers: one asks in a file, a second one says yes.
 * Owns the table {@code removal} with its children.
 */
@NullMarked
package localoffer.bulk.removal;

import org.jspecify.annotations.NullMarked;
