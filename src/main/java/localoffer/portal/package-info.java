/**
 * The portal put together by hand: settings, what it holds open, and every address with its page.
 * With the commands of the root it is all that knows features; no other package knows it.
 */
@NullMarked
package localoffer.portal;

import org.jspecify.annotations.NullMarked;
