/** Pages for reading the directory: home, a listing, a provider, topics, display choices. */
@NullMarked
package localoffer.browse;

import org.jspecify.annotations.NullMarked;
