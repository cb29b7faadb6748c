/**
 * What in a query is not about meaning: an age, a place, a price, a time. Each class finds its own
 * kind in a text and says where it stands; none knows of another.
 */
@NullMarked
package localoffer.search.words.parts;

import org.jspecify.annotations.NullMarked;
