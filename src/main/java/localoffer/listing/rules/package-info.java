/** What a listing and its provider must be before they are kept. */
@NullMarked
package localoffer.listing.rules;

import org.jspecify.annotations.NullMarked;
