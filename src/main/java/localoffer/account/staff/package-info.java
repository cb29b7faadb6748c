/**
 * Managers say who is an officer and what officers do. There is always a manager: the last one
 * cannot be removed, nor stop being one.
 */
@NullMarked
package localoffer.account.staff;

import org.jspecify.annotations.NullMarked;
