/**
 * From a query to results: what is asked of the index by words and by meaning, and the order in
 * which the answers stand.
 */
@NullMarked
package localoffer.search.finding;

import org.jspecify.annotations.NullMarked;
