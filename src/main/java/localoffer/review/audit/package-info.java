/**
 * The audit trail as officers read it: who did what to what, and whether the trail is whole. It is
 * only read here; {@code database.Audit} writes it. No name stands in it: what an id stands for is
 * looked up when it is shown.
 */
@NullMarked
package localoffer.review.audit;

import org.jspecify.annotations.NullMarked;
