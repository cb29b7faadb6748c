/**
 * What providers do with their own services: see what needs doing, say that all is right, change
 * something, pause, close, add a new one.
 *
 * <p>Looking never writes: a draft begins with the first answer that is saved. A form holds a mark
 * of what it was filled in upon, so that only somebody who changed the same answer meanwhile is in
 * the way, and then both answers are shown side by side.
 */
@NullMarked
package localoffer.update;

import org.jspecify.annotations.NullMarked;
