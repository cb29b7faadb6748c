/** Postcodes and named areas turned into points, and the distance between points. */
@NullMarked
package localoffer.place;

import org.jspecify.annotations.NullMarked;
