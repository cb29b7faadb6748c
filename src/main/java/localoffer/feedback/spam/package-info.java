/**
 * Keeps programs from filling the council's desk, and asks no person to prove that they are one.
 * How often an address sends is known in memory alone; what looks like spam is held for a person to
 * look at, and whoever sent it reads the same thanks as everybody.
 */
@NullMarked
package localoffer.feedback.spam;

import org.jspecify.annotations.NullMarked;
