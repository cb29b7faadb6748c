/**
 * What keeps the server standing under attack and mishap, before any page is asked: the names it
 * answers to, what browsers must refuse, and how long and how often a machine may ask.
 */
@NullMarked
package localoffer.web.guard;

import org.jspecify.annotations.NullMarked;
