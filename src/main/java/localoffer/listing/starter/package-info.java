/** The directory that an empty site begins with, from {@code content/directory/}. */
@NullMarked
package localoffer.listing.starter;

import org.jspecify.annotations.NullMarked;
