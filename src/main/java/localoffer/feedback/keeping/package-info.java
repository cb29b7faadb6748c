/**
 * For how long what families told us is kept, as {@code content/retention.yaml} says, and how it is
 * erased when the person asks.
 *
 * <p>What was erased stands by its id in {@code erasures.txt} in the data folder, beside the
 * database and not in it: after an older backup is restored, and at each start, it is erased again.
 * The file goes wherever backups go.
 */
@NullMarked
package localoffer.feedback.keeping;

import org.jspecify.annotations.NullMarked;
