/** The parts that a listing is made of, each a value. */
@NullMarked
package localoffer.listing.detail;

import org.jspecify.annotations.NullMarked;
