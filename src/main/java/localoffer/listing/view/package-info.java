/** A listing as families see it: ids in words, Markdown in HTML. */
@NullMarked
package localoffer.listing.view;

import org.jspecify.annotations.NullMarked;
