/** The portal put together by hand: commands, settings, and every address with its page. */
@NullMarked
package localoffer;

import org.jspecify.annotations.NullMarked;
